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

[% case runtime %][% when "python" %][% assign current = "3.13" %][% assign prefix = "python" %][% assign suffix = "" %][% assign entry = "handler.handler" %][% when "nodejs" %][% assign current = "22" %][% assign prefix = "nodejs" %][% assign suffix = ".x" %][% assign entry = "index.handler" %][% when "java" %][% assign current = "21" %][% assign prefix = "java" %][% assign suffix = "" %][% assign entry = "app.Handler::handleRequest" %][% else %][% assign current = "" %][% assign prefix = "provided.al2023" %][% assign suffix = "" %][% assign entry = "bootstrap" %][% endcase -%]
[% if runtime != "go" and runtime_version != "" %][% assign current = runtime_version %][% endif -%]
# The package is built before applying: the files of the folder [[ name ]] as build/[[ name ]].zip.
locals {
  [[ id ]]_package = "${path.module}/build/[[ name ]].zip"
}

resource "aws_cloudwatch_log_group" "[[ id ]]" {
  name              = "/aws/lambda/[[ name ]]"
  retention_in_days = [[ log_days ]]
  kms_key_id        = aws_kms_key.[[ id ]].arn
}

data "aws_iam_policy_document" "[[ id ]]_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "[[ id ]]" {
  statement {
    sid       = "Logs"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.[[ id ]].arn}:*"]
  }
  statement {
    sid       = "FailedEvents"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.[[ id ]]_failed.arn]
  }
  statement {
    sid       = "Key"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.[[ id ]].arn]
  }
  # Tracing has no resources to name.
  statement {
    sid       = "Tracing"
    actions   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
    resources = ["*"]
  }
}

resource "aws_iam_role" "[[ id ]]" {
  name               = "[[ name ]]-lambda"
  assume_role_policy = data.aws_iam_policy_document.[[ id ]]_trust.json
}

resource "aws_iam_role_policy" "[[ id ]]" {
  name   = "[[ name ]]"
  role   = aws_iam_role.[[ id ]].id
  policy = data.aws_iam_policy_document.[[ id ]].json
}

resource "aws_sqs_queue" "[[ id ]]_failed" {
  name                      = "[[ name ]]-failed"
  kms_master_key_id         = aws_kms_key.[[ id ]].id
  message_retention_seconds = 1209600
}

resource "aws_lambda_function" "[[ id ]]" {
  # checkov:skip=CKV_AWS_117: it needs nothing inside a network
  # checkov:skip=CKV_AWS_272: signing belongs to the pipeline that builds the package
  function_name                  = "[[ name ]]"
  role                           = aws_iam_role.[[ id ]].arn
  runtime                        = "[[ prefix ]][[ current ]][[ suffix ]]"
  handler                        = "[[ entry ]]"
  architectures                  = ["[% if arm %]arm64[% else %]x86_64[% endif %]"]
  memory_size                    = [[ memory_mb ]]
  timeout                        = [[ timeout_seconds ]]
  reserved_concurrent_executions = [[ concurrency ]]
  kms_key_arn                    = aws_kms_key.[[ id ]].arn
  filename                       = local.[[ id ]]_package
  source_code_hash               = fileexists(local.[[ id ]]_package) ? filebase64sha256(local.[[ id ]]_package) : null

  environment {
    variables = {
      ENVIRONMENT = "[[ environment ]]"
    }
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.[[ id ]]_failed.arn
  }

  tracing_config {
    mode = "Active"
  }

  depends_on = [aws_cloudwatch_log_group.[[ id ]], aws_iam_role_policy.[[ id ]]]
}
[%- if schedule != "" %]

resource "aws_cloudwatch_event_rule" "[[ id ]]" {
  name                = "[[ name ]]"
  description         = "Runs [[ name ]]"
  schedule_expression = "[[ schedule ]]"
}

resource "aws_cloudwatch_event_target" "[[ id ]]" {
  rule = aws_cloudwatch_event_rule.[[ id ]].name
  arn  = aws_lambda_function.[[ id ]].arn
}

resource "aws_lambda_permission" "[[ id ]]" {
  statement_id  = "Schedule"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.[[ id ]].function_name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.[[ id ]].arn
}
[%- endif %]

output "[[ id ]]_function_arn" {
  value = aws_lambda_function.[[ id ]].arn
}
