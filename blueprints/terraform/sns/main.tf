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
        Sid       = "Alarms"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
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

resource "aws_sns_topic" "[[ id ]]" {
  name              = "[[ name ]]"
  kms_master_key_id = aws_kms_key.[[ id ]].id
}

data "aws_iam_policy_document" "[[ id ]]_topic" {
  statement {
    sid       = "Account"
    actions   = ["sns:Publish", "sns:Subscribe", "sns:GetTopicAttributes", "sns:ListSubscriptionsByTopic"]
    resources = [aws_sns_topic.[[ id ]].arn]
    principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.[[ id ]].partition}:iam::${data.aws_caller_identity.[[ id ]].account_id}:root"]
    }
  }
  statement {
    sid       = "Alarms"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.[[ id ]].arn]
    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.[[ id ]].account_id]
    }
  }
  statement {
    sid       = "OnlyTls"
    effect    = "Deny"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.[[ id ]].arn]
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

resource "aws_sns_topic_policy" "[[ id ]]" {
  arn    = aws_sns_topic.[[ id ]].arn
  policy = data.aws_iam_policy_document.[[ id ]]_topic.json
}
[%- if email != "" %]

resource "aws_sns_topic_subscription" "[[ id ]]_email" {
  topic_arn = aws_sns_topic.[[ id ]].arn
  protocol  = "email"
  endpoint  = "[[ email ]]"
}
[%- endif %]

output "[[ id ]]_topic_arn" {
  value = aws_sns_topic.[[ id ]].arn
}
