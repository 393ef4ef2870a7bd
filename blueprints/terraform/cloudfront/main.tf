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
  # Certificates and firewalls of CloudFront live in us-east-1 only.
  region = "us-east-1"
  default_tags {
    tags = {
      Environment = "[[ environment ]]"
      ManagedBy   = "terraform"
    }
  }
}

[% endunless -%]

data "aws_caller_identity" "[[ id ]]" {}

resource "aws_s3_bucket" "[[ id ]]" {
  # checkov:skip=CKV_AWS_18: requests come through the distribution, which logs them
  # checkov:skip=CKV_AWS_144: the site can be uploaded again
  # checkov:skip=CKV_AWS_145: the files are public through the distribution
  # checkov:skip=CKV2_AWS_62: nothing waits for events of this bucket
  bucket_prefix = "[[ name ]]-"
}

resource "aws_s3_bucket_public_access_block" "[[ id ]]" {
  bucket                  = aws_s3_bucket.[[ id ]].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "[[ id ]]" {
  bucket = aws_s3_bucket.[[ id ]].id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_versioning" "[[ id ]]" {
  bucket = aws_s3_bucket.[[ id ]].id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "[[ id ]]" {
  bucket = aws_s3_bucket.[[ id ]].id
  rule {
    id     = "old-versions"
    status = "Enabled"
    filter {}
    noncurrent_version_expiration {
      noncurrent_days = 30
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

data "aws_iam_policy_document" "[[ id ]]" {
  # Only this distribution reads the bucket.
  statement {
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.[[ id ]].arn}/*"]
    principals {
      type        = "Service"
      identifiers = ["cloudfront.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "AWS:SourceArn"
      values   = [aws_cloudfront_distribution.[[ id ]].arn]
    }
  }
}

resource "aws_s3_bucket_policy" "[[ id ]]" {
  bucket = aws_s3_bucket.[[ id ]].id
  policy = data.aws_iam_policy_document.[[ id ]].json
}

resource "aws_s3_bucket" "[[ id ]]_logs" {
  # checkov:skip=CKV_AWS_18: this is where the access logs go
  # checkov:skip=CKV_AWS_144: logs in one region are enough
  # checkov:skip=CKV_AWS_145: log delivery writes with the keys of S3 only
  # checkov:skip=CKV2_AWS_62: nobody waits for events of logs
  bucket_prefix = "[[ name ]]-logs-"
}

resource "aws_s3_bucket_public_access_block" "[[ id ]]_logs" {
  bucket                  = aws_s3_bucket.[[ id ]]_logs.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# CloudFront writes its logs through an access list of the bucket.
resource "aws_s3_bucket_ownership_controls" "[[ id ]]_logs" {
  # checkov:skip=CKV2_AWS_65: the distribution writes its logs through an access list
  bucket = aws_s3_bucket.[[ id ]]_logs.id
  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

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
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

resource "aws_acm_certificate" "[[ id ]]" {
  domain_name       = "[[ domain ]]"
  validation_method = "DNS"
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_cloudfront_origin_access_control" "[[ id ]]" {
  name                              = "[[ name ]]"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_response_headers_policy" "[[ id ]]" {
  name = "[[ name ]]"
  security_headers_config {
    content_type_options {
      override = true
    }
    frame_options {
      frame_option = "DENY"
      override     = true
    }
    referrer_policy {
      referrer_policy = "strict-origin-when-cross-origin"
      override        = true
    }
    strict_transport_security {
      access_control_max_age_sec = 31536000
      include_subdomains         = true
      preload                    = true
      override                   = true
    }
  }
}

resource "aws_wafv2_web_acl" "[[ id ]]" {
  name  = "[[ name ]]"
  scope = "CLOUDFRONT"

  default_action {
    allow {}
  }

  rule {
    name     = "known-bad-inputs"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "[[ name ]]-known-bad-inputs"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "[[ name ]]"
    sampled_requests_enabled   = true
  }
}

resource "aws_cloudfront_distribution" "[[ id ]]" {
  # checkov:skip=CKV_AWS_310: the bucket is one origin in one region
  # checkov:skip=CKV_AWS_374: the site is for every country
  comment             = "[[ name ]]"
  enabled             = true
  is_ipv6_enabled     = true
  default_root_object = "index.html"
  aliases             = ["[[ domain ]]"]
  price_class         = "PriceClass_100"
  web_acl_id          = aws_wafv2_web_acl.[[ id ]].arn

  origin {
    origin_id                = "bucket"
    domain_name              = aws_s3_bucket.[[ id ]].bucket_regional_domain_name
    origin_access_control_id = aws_cloudfront_origin_access_control.[[ id ]].id
  }

  default_cache_behavior {
    target_origin_id           = "bucket"
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = ["GET", "HEAD", "OPTIONS"]
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    cache_policy_id            = "658327ea-f89d-4fab-a63d-7e88639e58f6" # AWS: CachingOptimized
    response_headers_policy_id = aws_cloudfront_response_headers_policy.[[ id ]].id
  }
[%- if spa %]

  custom_error_response {
    error_code         = 403
    response_code      = 200
    response_page_path = "/index.html"
  }

  custom_error_response {
    error_code         = 404
    response_code      = 200
    response_page_path = "/index.html"
  }
[%- endif %]

  logging_config {
    bucket          = aws_s3_bucket.[[ id ]]_logs.bucket_domain_name
    include_cookies = false
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.[[ id ]].arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

output "[[ id ]]_domain_name" {
  value = aws_cloudfront_distribution.[[ id ]].domain_name
}

output "[[ id ]]_bucket" {
  value = aws_s3_bucket.[[ id ]].bucket
}
