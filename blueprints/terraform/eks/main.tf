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

data "aws_iam_policy_document" "[[ id ]]_cluster_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["eks.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "[[ id ]]_node_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "[[ id ]]_cluster" {
  name               = "[[ name ]]-eks-cluster"
  assume_role_policy = data.aws_iam_policy_document.[[ id ]]_cluster_trust.json
}

resource "aws_iam_role_policy_attachment" "[[ id ]]_cluster" {
  role       = aws_iam_role.[[ id ]]_cluster.name
  policy_arn = "arn:${data.aws_partition.[[ id ]].partition}:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_iam_role" "[[ id ]]_node" {
  name               = "[[ name ]]-eks-node"
  assume_role_policy = data.aws_iam_policy_document.[[ id ]]_node_trust.json
}

resource "aws_iam_role_policy_attachment" "[[ id ]]_node" {
  for_each   = toset(["AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryReadOnly"])
  role       = aws_iam_role.[[ id ]]_node.name
  policy_arn = "arn:${data.aws_partition.[[ id ]].partition}:iam::aws:policy/${each.value}"
}

resource "aws_cloudwatch_log_group" "[[ id ]]" {
  name              = "/aws/eks/[[ name ]]/cluster"
  retention_in_days = 365
  kms_key_id        = aws_kms_key.[[ id ]].arn
}

resource "aws_eks_cluster" "[[ id ]]" {
  name                      = "[[ name ]]"
  version                   = "[[ version ]]"
  role_arn                  = aws_iam_role.[[ id ]]_cluster.arn
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]

  access_config {
    authentication_mode = "API"
  }

  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = aws_kms_key.[[ id ]].arn
    }
  }

  # The API server is reached from inside the network only: by VPN, a bastion or runners in the network.
  vpc_config {
    subnet_ids              = data.aws_subnets.[[ id ]].ids
    endpoint_private_access = true
    endpoint_public_access  = false
  }

  depends_on = [aws_iam_role_policy_attachment.[[ id ]]_cluster, aws_cloudwatch_log_group.[[ id ]]]
}

resource "aws_launch_template" "[[ id ]]" {
  name_prefix = "[[ name ]]-eks-"

  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size = [[ disk_gb ]]
      volume_type = "gp3"
      encrypted   = true
    }
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  monitoring {
    enabled = true
  }
}

resource "aws_eks_node_group" "[[ id ]]" {
  cluster_name    = aws_eks_cluster.[[ id ]].name
  node_group_name = "[[ name ]]"
  node_role_arn   = aws_iam_role.[[ id ]]_node.arn
  subnet_ids      = data.aws_subnets.[[ id ]].ids
[%- if arm %]
  ami_type        = "AL2023_ARM_64_STANDARD"
  instance_types  = ["[% if instance_type == "m6i.large" %]m7g.large[% else %][[ instance_type ]][% endif %]"]
[%- else %]
  ami_type        = "AL2023_x86_64_STANDARD"
  instance_types  = ["[[ instance_type ]]"]
[%- endif %]
  capacity_type   = "[% if spot %]SPOT[% else %]ON_DEMAND[% endif %]"

  launch_template {
    id      = aws_launch_template.[[ id ]].id
    version = aws_launch_template.[[ id ]].latest_version
  }

  scaling_config {
    desired_size = [[ nodes | at_least: min_nodes | at_most: max_nodes ]]
    min_size     = [[ min_nodes | at_most: nodes ]]
    max_size     = [[ max_nodes | at_least: nodes ]]
  }

  update_config {
    max_unavailable = 1
  }

  depends_on = [aws_iam_role_policy_attachment.[[ id ]]_node]
}

resource "aws_eks_addon" "[[ id ]]" {
  for_each     = toset(["vpc-cni", "coredns", "kube-proxy", "eks-pod-identity-agent"])
  cluster_name = aws_eks_cluster.[[ id ]].name
  addon_name   = each.value
  depends_on   = [aws_eks_node_group.[[ id ]]]
}

output "[[ id ]]_cluster_name" {
  value = aws_eks_cluster.[[ id ]].name
}

output "[[ id ]]_cluster_endpoint" {
  value = aws_eks_cluster.[[ id ]].endpoint
}
