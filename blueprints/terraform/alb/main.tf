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
    Tier = "[% if internal %]private[% else %]public[% endif %]"
  }
}

data "aws_partition" "[[ id ]]" {}

data "aws_caller_identity" "[[ id ]]" {}

resource "aws_s3_bucket" "[[ id ]]_logs" {
  # checkov:skip=CKV_AWS_18: this is where the access logs go
  # checkov:skip=CKV_AWS_144: logs in one region are enough
  # checkov:skip=CKV_AWS_145: log delivery writes with the keys of S3 only
  # checkov:skip=CKV2_AWS_62: nobody waits for events of logs
  bucket_prefix = "[[ name ]]-alb-logs-"
}

resource "aws_s3_bucket_public_access_block" "[[ id ]]_logs" {
  bucket                  = aws_s3_bucket.[[ id ]]_logs.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# Load balancers deliver logs to buckets with the keys of S3 only.
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

data "aws_iam_policy_document" "[[ id ]]_logs" {
  statement {
    sid       = "LogDelivery"
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.[[ id ]]_logs.arn}/AWSLogs/${data.aws_caller_identity.[[ id ]].account_id}/*"]
    principals {
      type        = "Service"
      identifiers = ["logdelivery.elasticloadbalancing.amazonaws.com"]
    }
  }
}

resource "aws_s3_bucket_policy" "[[ id ]]_logs" {
  bucket = aws_s3_bucket.[[ id ]]_logs.id
  policy = data.aws_iam_policy_document.[[ id ]]_logs.json
}

resource "aws_security_group" "[[ id ]]" {
  name        = "[[ name ]]-alb"
  description = "Load balancer [[ name ]]"
  vpc_id      = data.aws_vpc.[[ id ]].id
}

resource "aws_vpc_security_group_ingress_rule" "[[ id ]]_https" {
  security_group_id = aws_security_group.[[ id ]].id
  description       = "HTTPS"
  cidr_ipv4         = [% if internal %]data.aws_vpc.[[ id ]].cidr_block[% else %]"0.0.0.0/0"[% endif %]
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}
[%- unless internal %]

# Plain HTTP is answered with a redirect to HTTPS and with nothing else.
# checkov:skip=CKV_AWS_260: port 80 only redirects
resource "aws_vpc_security_group_ingress_rule" "[[ id ]]_http" {
  security_group_id = aws_security_group.[[ id ]].id
  description       = "HTTP, redirected"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
}
[%- endunless %]

resource "aws_vpc_security_group_egress_rule" "[[ id ]]" {
  security_group_id = aws_security_group.[[ id ]].id
  description       = "The targets"
  cidr_ipv4         = data.aws_vpc.[[ id ]].cidr_block
  ip_protocol       = "tcp"
  from_port         = [[ port ]]
  to_port           = [[ port ]]
}

resource "aws_lb" "[[ id ]]" {
  name                       = "[[ name ]]"
  internal                   = [[ internal ]]
  load_balancer_type         = "application"
  security_groups            = [aws_security_group.[[ id ]].id]
  subnets                    = data.aws_subnets.[[ id ]].ids
  drop_invalid_header_fields = true
  enable_deletion_protection = true

  access_logs {
    bucket  = aws_s3_bucket.[[ id ]]_logs.id
    enabled = true
  }

  depends_on = [aws_s3_bucket_policy.[[ id ]]_logs]
}

resource "aws_lb_target_group" "[[ id ]]" {
  # checkov:skip=CKV_AWS_378: TLS ends at the load balancer; the way to the targets stays inside the network
  name                 = "[[ name ]]"
  port                 = [[ port ]]
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = data.aws_vpc.[[ id ]].id
  deregistration_delay = 30

  health_check {
    enabled             = true
    path                = "[[ health_path ]]"
    matcher             = "200-299"
    interval            = 15
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}

resource "aws_acm_certificate" "[[ id ]]" {
  domain_name       = "[[ domain ]]"
  validation_method = "DNS"
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "[[ id ]]_https" {
  load_balancer_arn = aws_lb.[[ id ]].arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate.[[ id ]].arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.[[ id ]].arn
  }
}
[%- unless internal %]

resource "aws_lb_listener" "[[ id ]]_http" {
  load_balancer_arn = aws_lb.[[ id ]].arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_wafv2_web_acl" "[[ id ]]" {
  name  = "[[ name ]]"
  scope = "REGIONAL"

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

resource "aws_wafv2_web_acl_association" "[[ id ]]" {
  resource_arn = aws_lb.[[ id ]].arn
  web_acl_arn  = aws_wafv2_web_acl.[[ id ]].arn
}
[%- endunless %]

output "[[ id ]]_dns_name" {
  value = aws_lb.[[ id ]].dns_name
}

output "[[ id ]]_target_group_arn" {
  value = aws_lb_target_group.[[ id ]].arn
}
