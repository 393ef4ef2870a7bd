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
  description             = "Bucket [[ name ]]"
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

resource "aws_s3_bucket" "[[ id ]]" {
  # checkov:skip=CKV_AWS_144: copies in another region are a question of cost: add a replication configuration
  # checkov:skip=CKV2_AWS_62: nothing waits for events of this bucket yet
  bucket = "[[ name ]]"
[%- if lock_days > 0 %]
  object_lock_enabled = true
[%- endif %]
}

resource "aws_s3_bucket_public_access_block" "[[ id ]]" {
  bucket                  = aws_s3_bucket.[[ id ]].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "[[ id ]]" {
  bucket = aws_s3_bucket.[[ id ]].id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "[[ id ]]" {
  bucket = aws_s3_bucket.[[ id ]].id
  rule {
    bucket_key_enabled = true
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.[[ id ]].arn
    }
  }
}

resource "aws_s3_bucket_versioning" "[[ id ]]" {
  bucket = aws_s3_bucket.[[ id ]].id
  versioning_configuration {
    status = "[% if versioning or lock_days > 0 %]Enabled[% else %]Suspended[% endif %]"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "[[ id ]]" {
  bucket = aws_s3_bucket.[[ id ]].id

  rule {
    id     = "unfinished-uploads"
    status = "Enabled"
    filter {}
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  rule {
    id     = "old-versions"
    status = "Enabled"
    filter {}
    noncurrent_version_expiration {
      noncurrent_days = [[ noncurrent_days ]]
    }
  }
[%- if archive_days > 0 %]

  rule {
    id     = "archive"
    status = "Enabled"
    filter {}
    transition {
      days          = [[ archive_days ]]
      storage_class = "GLACIER"
    }
  }
[%- endif %]
[%- if expire_days > 0 %]

  rule {
    id     = "expire"
    status = "Enabled"
    filter {}
    expiration {
      days = [[ expire_days ]]
    }
  }
[%- endif %]

  depends_on = [aws_s3_bucket_versioning.[[ id ]]]
}
[%- if lock_days > 0 %]

resource "aws_s3_bucket_object_lock_configuration" "[[ id ]]" {
  bucket = aws_s3_bucket.[[ id ]].id
  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = [[ lock_days ]]
    }
  }
  depends_on = [aws_s3_bucket_versioning.[[ id ]]]
}
[%- endif %]

data "aws_iam_policy_document" "[[ id ]]" {
  statement {
    sid       = "OnlyTls"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.[[ id ]].arn, "${aws_s3_bucket.[[ id ]].arn}/*"]
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

resource "aws_s3_bucket_policy" "[[ id ]]" {
  bucket     = aws_s3_bucket.[[ id ]].id
  policy     = data.aws_iam_policy_document.[[ id ]].json
  depends_on = [aws_s3_bucket_public_access_block.[[ id ]]]
}

resource "aws_s3_bucket" "[[ id ]]_logs" {
  # checkov:skip=CKV_AWS_18: this is where the access logs go
  # checkov:skip=CKV_AWS_144: logs in one region are enough
  # checkov:skip=CKV_AWS_145: log delivery writes with the keys of S3 only
  # checkov:skip=CKV2_AWS_62: nobody waits for events of logs
  bucket = "[[ name ]]-access-logs"
}

resource "aws_s3_bucket_public_access_block" "[[ id ]]_logs" {
  bucket                  = aws_s3_bucket.[[ id ]]_logs.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "[[ id ]]_logs" {
  bucket = aws_s3_bucket.[[ id ]]_logs.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

# Log delivery writes with the keys of S3 only.
resource "aws_s3_bucket_server_side_encryption_configuration" "[[ id ]]_logs" {
  bucket = aws_s3_bucket.[[ id ]]_logs.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_versioning" "[[ id ]]_logs" {
  bucket = aws_s3_bucket.[[ id ]]_logs.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "[[ id ]]_logs" {
  bucket = aws_s3_bucket.[[ id ]]_logs.id
  rule {
    id     = "a-year"
    status = "Enabled"
    filter {}
    expiration {
      days = 365
    }
    noncurrent_version_expiration {
      noncurrent_days = 30
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

data "aws_iam_policy_document" "[[ id ]]_logs" {
  statement {
    sid       = "LogDelivery"
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.[[ id ]]_logs.arn}/*"]
    principals {
      type        = "Service"
      identifiers = ["logging.s3.amazonaws.com"]
    }
    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [aws_s3_bucket.[[ id ]].arn]
    }
  }
}

resource "aws_s3_bucket_policy" "[[ id ]]_logs" {
  bucket = aws_s3_bucket.[[ id ]]_logs.id
  policy = data.aws_iam_policy_document.[[ id ]]_logs.json
}

resource "aws_s3_bucket_logging" "[[ id ]]" {
  bucket        = aws_s3_bucket.[[ id ]].id
  target_bucket = aws_s3_bucket.[[ id ]]_logs.id
  target_prefix = "[[ name ]]/"
}

output "[[ id ]]_bucket" {
  value = aws_s3_bucket.[[ id ]].bucket
}
