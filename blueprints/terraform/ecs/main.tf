[% unless declared contains "terraform" -%]
terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

[% endunless -%]
[% unless declared contains "aws" -%]
provider "aws" {
  region = "[[ region ]]"
  default_tags {
    tags = {
      Environment = "[[ environment ]]"
      ManagedBy   = "terraform"
    }
  }
}

[% endunless -%]
data "aws_vpc" "[[ id ]]" {
  tags = {
    Name = "[[ network ]]"
  }
}

data "aws_subnets" "[[ id ]]" {
  filter {
    name   = "vpc-id"
    values = [data.aws_vpc.[[ id ]].id]
  }
  tags = {
    Tier = "private"
  }
}

data "aws_caller_identity" "[[ id ]]" {}

data "aws_partition" "[[ id ]]" {}

resource "aws_kms_key" "[[ id ]]" {
  description             = "[[ name ]]"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  # The account administers its key through IAM; the service may use it for this account only.
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Account"
        Effect    = "Allow"
        Principal = { AWS = "arn:${data.aws_partition.[[ id ]].partition}:iam::${data.aws_caller_identity.[[ id ]].account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Logs"
        Effect    = "Allow"
        Principal = { Service = "logs.[[ region ]].amazonaws.com" }
        Action    = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"]
        Resource  = "*"
        Condition = { ArnLike = { "kms:EncryptionContext:aws:logs:arn" = "arn:${data.aws_partition.[[ id ]].partition}:logs:[[ region ]]:${data.aws_caller_identity.[[ id ]].account_id}:log-group:*" } }
      },
    ]
  })
}

resource "aws_kms_alias" "[[ id ]]" {
  name          = "alias/[[ name ]]"
  target_key_id = aws_kms_key.[[ id ]].key_id
}

resource "aws_ecs_cluster" "[[ id ]]" {
  name = "[[ name ]]"
  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_cloudwatch_log_group" "[[ id ]]" {
  name              = "/ecs/[[ name ]]"
  retention_in_days = [[ log_days ]]
  kms_key_id        = aws_kms_key.[[ id ]].arn
}

data "aws_iam_policy_document" "[[ id ]]_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.[[ id ]].account_id]
    }
  }
}

# Pulls the image and writes logs.
resource "aws_iam_role" "[[ id ]]_execution" {
  name               = "[[ name ]]-ecs-execution"
  assume_role_policy = data.aws_iam_policy_document.[[ id ]]_trust.json
}

resource "aws_iam_role_policy_attachment" "[[ id ]]_execution" {
  role       = aws_iam_role.[[ id ]]_execution.name
  policy_arn = "arn:${data.aws_partition.[[ id ]].partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

# What the program itself may do: nothing until a policy is attached.
resource "aws_iam_role" "[[ id ]]_task" {
  name               = "[[ name ]]-ecs-task"
  assume_role_policy = data.aws_iam_policy_document.[[ id ]]_trust.json
}

resource "aws_ecs_task_definition" "[[ id ]]" {
  family                   = "[[ name ]]"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = [[ cpu ]]
  memory                   = [[ memory_mb ]]
  execution_role_arn       = aws_iam_role.[[ id ]]_execution.arn
  task_role_arn            = aws_iam_role.[[ id ]]_task.arn

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "[% if arm %]ARM64[% else %]X86_64[% endif %]"
  }

  container_definitions = jsonencode([
    {
      name                   = "[[ name ]]"
      image                  = "[[ image ]]"
      essential              = true
      user                   = "1000:1000"
      readonlyRootFilesystem = true
      portMappings           = [{ containerPort = [[ port ]], protocol = "tcp" }]
      linuxParameters        = { initProcessEnabled = true }
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          "awslogs-group"         = aws_cloudwatch_log_group.[[ id ]].name
          "awslogs-region"        = "[[ region ]]"
          "awslogs-stream-prefix" = "[[ name ]]"
        }
      }
    }
  ])
}

resource "aws_security_group" "[[ id ]]" {
  name        = "[[ name ]]-ecs"
  description = "Tasks of [[ name ]]"
  vpc_id      = data.aws_vpc.[[ id ]].id
}

resource "aws_vpc_security_group_ingress_rule" "[[ id ]]" {
  security_group_id = aws_security_group.[[ id ]].id
  description       = "The port of the service, from inside the network"
  cidr_ipv4         = data.aws_vpc.[[ id ]].cidr_block
  ip_protocol       = "tcp"
  from_port         = [[ port ]]
  to_port           = [[ port ]]
}

resource "aws_vpc_security_group_egress_rule" "[[ id ]]" {
  security_group_id = aws_security_group.[[ id ]].id
  description       = "HTTPS to registries and AWS"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_ecs_service" "[[ id ]]" {
  name             = "[[ name ]]"
  cluster          = aws_ecs_cluster.[[ id ]].id
  task_definition  = aws_ecs_task_definition.[[ id ]].arn
  desired_count    = [[ tasks ]]
  launch_type      = "FARGATE"
  platform_version = "LATEST"
  propagate_tags   = "SERVICE"

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = data.aws_subnets.[[ id ]].ids
    security_groups  = [aws_security_group.[[ id ]].id]
    assign_public_ip = false
  }

  lifecycle {
    ignore_changes = [desired_count]
  }
}

resource "aws_appautoscaling_target" "[[ id ]]" {
  service_namespace  = "ecs"
  resource_id        = "service/${aws_ecs_cluster.[[ id ]].name}/${aws_ecs_service.[[ id ]].name}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = [[ tasks ]]
  max_capacity       = [[ max_tasks | at_least: tasks ]]
}

resource "aws_appautoscaling_policy" "[[ id ]]" {
  name               = "[[ name ]]-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.[[ id ]].service_namespace
  resource_id        = aws_appautoscaling_target.[[ id ]].resource_id
  scalable_dimension = aws_appautoscaling_target.[[ id ]].scalable_dimension

  target_tracking_scaling_policy_configuration {
    target_value = 60
    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

output "[[ id ]]_service_name" {
  value = aws_ecs_service.[[ id ]].name
}
