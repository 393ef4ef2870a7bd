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
  # The account administers its key through IAM.
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
    ]
  })
}

resource "aws_kms_alias" "[[ id ]]" {
  name          = "alias/[[ name ]]"
  target_key_id = aws_kms_key.[[ id ]].key_id
}

resource "aws_dynamodb_table" "[[ id ]]" {
  name                        = "[[ name ]]"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "[[ partition_key ]]"
[%- if sort_key != "" %]
  range_key                   = "[[ sort_key ]]"
[%- endif %]
  deletion_protection_enabled = true
[%- if stream %]
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
[%- endif %]

  attribute {
    name = "[[ partition_key ]]"
    type = "S"
  }
[%- if sort_key != "" %]

  attribute {
    name = "[[ sort_key ]]"
    type = "S"
  }
[%- endif %]

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.[[ id ]].arn
  }

  point_in_time_recovery {
    enabled = true
  }
[%- if ttl %]

  ttl {
    enabled        = true
    attribute_name = "expires_at"
  }
[%- endif %]
}

output "[[ id ]]_table_name" {
  value = aws_dynamodb_table.[[ id ]].name
}

output "[[ id ]]_table_arn" {
  value = aws_dynamodb_table.[[ id ]].arn
}
