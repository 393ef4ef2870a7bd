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

data "aws_partition" "[[ id ]]" {}

data "aws_caller_identity" "[[ id ]]" {}
[% if trusted == "github" %]
resource "aws_iam_openid_connect_provider" "[[ id ]]" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}
[% endif %]
data "aws_iam_policy_document" "[[ id ]]_trust" {
[%- case trusted %]
[%- when "github" %]
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.[[ id ]].arn]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:[[ repository ]]:ref:refs/heads/main"]
    }
  }
[%- when "account" %]
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.[[ id ]].partition}:iam::[[ account ]]:root"]
    }
    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["true"]
    }
  }
[%- else %]
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["[% case trusted %][% when "lambda" %]lambda.amazonaws.com[% when "ecs" %]ecs-tasks.amazonaws.com[% else %]ec2.amazonaws.com[% endcase %]"]
    }
  }
[%- endcase %]
}

data "aws_iam_policy_document" "[[ id ]]" {
[%- case target %]
[%- when "table" %]
  statement {
    sid       = "Table"
    actions   = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:Scan"[% if access == "write" %], "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"[% endif %]]
    resources = ["arn:${data.aws_partition.[[ id ]].partition}:dynamodb:[[ region ]]:${data.aws_caller_identity.[[ id ]].account_id}:table/[[ resource_name ]]"]
  }
[%- when "queue" %]
  statement {
    sid       = "Queue"
    actions   = ["sqs:GetQueueAttributes", "sqs:ReceiveMessage", "sqs:DeleteMessage"[% if access == "write" %], "sqs:SendMessage"[% endif %]]
    resources = ["arn:${data.aws_partition.[[ id ]].partition}:sqs:[[ region ]]:${data.aws_caller_identity.[[ id ]].account_id}:[[ resource_name ]]"]
  }
[%- else %]
  statement {
    sid       = "Bucket"
    actions   = ["s3:ListBucket"]
    resources = ["arn:${data.aws_partition.[[ id ]].partition}:s3:::[[ resource_name ]]"]
  }
  statement {
    sid       = "Objects"
    actions   = ["s3:GetObject"[% if access == "write" %], "s3:PutObject"[% endif %]]
    resources = ["arn:${data.aws_partition.[[ id ]].partition}:s3:::[[ resource_name ]]/*"]
  }
[%- endcase %]
}

resource "aws_iam_role" "[[ id ]]" {
  name                 = "[[ name ]]"
  max_session_duration = 3600
  assume_role_policy   = data.aws_iam_policy_document.[[ id ]]_trust.json
}

resource "aws_iam_role_policy" "[[ id ]]" {
  name   = "[[ name ]]"
  role   = aws_iam_role.[[ id ]].id
  policy = data.aws_iam_policy_document.[[ id ]].json
}
[%- if trusted == "ec2" %]

resource "aws_iam_instance_profile" "[[ id ]]" {
  name = "[[ name ]]"
  role = aws_iam_role.[[ id ]].name
}
[%- endif %]

output "[[ id ]]_role_arn" {
  value = aws_iam_role.[[ id ]].arn
}
