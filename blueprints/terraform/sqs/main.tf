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
        Sid       = "Topics"
        Effect    = "Allow"
        Principal = { Service = "sns.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.[[ id ]].account_id } }
      },
    ]
  })
}

resource "aws_kms_alias" "[[ id ]]" {
  name          = "alias/[[ name ]]"
  target_key_id = aws_kms_key.[[ id ]].key_id
}

resource "aws_sqs_queue" "[[ id ]]_dead" {
  name                      = "[[ name ]]-dead[% if fifo %].fifo[% endif %]"
[%- if fifo %]
  fifo_queue                = true
[%- endif %]
  message_retention_seconds = 1209600
  kms_master_key_id         = aws_kms_key.[[ id ]].id
}

resource "aws_sqs_queue" "[[ id ]]" {
  name                       = "[[ name ]][% if fifo %].fifo[% endif %]"
[%- if fifo %]
  fifo_queue                 = true
  content_based_deduplication = true
[%- endif %]
  message_retention_seconds  = [[ retention_days | times: 86400 ]]
  visibility_timeout_seconds = [[ visibility_seconds ]]
  receive_wait_time_seconds  = 20
  kms_master_key_id          = aws_kms_key.[[ id ]].id

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.[[ id ]]_dead.arn
    maxReceiveCount     = [[ tries ]]
  })
}

resource "aws_sqs_queue_redrive_allow_policy" "[[ id ]]" {
  queue_url = aws_sqs_queue.[[ id ]]_dead.id
  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.[[ id ]].arn]
  })
}

data "aws_iam_policy_document" "[[ id ]]_queue" {
  statement {
    sid       = "OnlyTls"
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = [aws_sqs_queue.[[ id ]].arn]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_sqs_queue_policy" "[[ id ]]" {
  queue_url = aws_sqs_queue.[[ id ]].id
  policy    = data.aws_iam_policy_document.[[ id ]]_queue.json
}

resource "aws_cloudwatch_metric_alarm" "[[ id ]]_dead" {
  alarm_name          = "[[ name ]]-dead-letters"
  alarm_description   = "Messages of [[ name ]] could not be handled"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  dimensions = {
    QueueName = aws_sqs_queue.[[ id ]]_dead.name
  }
}

output "[[ id ]]_queue_url" {
  value = aws_sqs_queue.[[ id ]].url
}

output "[[ id ]]_queue_arn" {
  value = aws_sqs_queue.[[ id ]].arn
}
