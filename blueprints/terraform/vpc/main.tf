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

data "aws_availability_zones" "[[ id ]]" {
  state = "available"
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

resource "aws_vpc" "[[ id ]]" {
  cidr_block           = "[[ cidr ]]"
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags = {
    Name = "[[ name ]]"
  }
}

# The default security group lets nothing in or out: whatever runs here says what it needs.
resource "aws_default_security_group" "[[ id ]]" {
  vpc_id = aws_vpc.[[ id ]].id
}

resource "aws_internet_gateway" "[[ id ]]" {
  vpc_id = aws_vpc.[[ id ]].id
  tags = {
    Name = "[[ name ]]"
  }
}

resource "aws_subnet" "[[ id ]]_public" {
  count                   = [[ zones ]]
  vpc_id                  = aws_vpc.[[ id ]].id
  cidr_block              = cidrsubnet("[[ cidr ]]", 4, count.index)
  availability_zone       = data.aws_availability_zones.[[ id ]].names[count.index]
  map_public_ip_on_launch = false
  tags = {
    Name                     = "[[ name ]]-public-${count.index}"
    Tier                     = "public"
    "kubernetes.io/role/elb" = "1"
  }
}

resource "aws_subnet" "[[ id ]]_private" {
  count             = [[ zones ]]
  vpc_id            = aws_vpc.[[ id ]].id
  cidr_block        = cidrsubnet("[[ cidr ]]", 4, count.index + 8)
  availability_zone = data.aws_availability_zones.[[ id ]].names[count.index]
  tags = {
    Name                              = "[[ name ]]-private-${count.index}"
    Tier                              = "private"
    "kubernetes.io/role/internal-elb" = "1"
  }
}

resource "aws_route_table" "[[ id ]]_public" {
  vpc_id = aws_vpc.[[ id ]].id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.[[ id ]].id
  }
  tags = {
    Name = "[[ name ]]-public"
  }
}

resource "aws_route_table_association" "[[ id ]]_public" {
  count          = [[ zones ]]
  subnet_id      = aws_subnet.[[ id ]]_public[count.index].id
  route_table_id = aws_route_table.[[ id ]]_public.id
}
[% if nat != "none" %][% if nat == "single" %][% assign gateways = 1 %][% else %][% assign gateways = zones %][% endif %]
resource "aws_eip" "[[ id ]]" {
  count  = [[ gateways ]]
  domain = "vpc"
  tags = {
    Name = "[[ name ]]-nat-${count.index}"
  }
}

resource "aws_nat_gateway" "[[ id ]]" {
  count         = [[ gateways ]]
  allocation_id = aws_eip.[[ id ]][count.index].id
  subnet_id     = aws_subnet.[[ id ]]_public[count.index].id
  tags = {
    Name = "[[ name ]]-${count.index}"
  }
  depends_on = [aws_internet_gateway.[[ id ]]]
}
[% endif %]
resource "aws_route_table" "[[ id ]]_private" {
  count  = [[ zones ]]
  vpc_id = aws_vpc.[[ id ]].id
[%- if nat != "none" %]
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.[[ id ]][ [%- if nat == "single" %]0[% else %]count.index[% endif -%] ].id
  }
[%- endif %]
  tags = {
    Name = "[[ name ]]-private-${count.index}"
  }
}

resource "aws_route_table_association" "[[ id ]]_private" {
  count          = [[ zones ]]
  subnet_id      = aws_subnet.[[ id ]]_private[count.index].id
  route_table_id = aws_route_table.[[ id ]]_private[count.index].id
}

resource "aws_cloudwatch_log_group" "[[ id ]]_flow" {
  name              = "/vpc/[[ name ]]/flow"
  retention_in_days = [[ log_days ]]
  kms_key_id        = aws_kms_key.[[ id ]].arn
}

data "aws_iam_policy_document" "[[ id ]]_flow_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["vpc-flow-logs.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "[[ id ]]_flow" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"]
    resources = ["${aws_cloudwatch_log_group.[[ id ]]_flow.arn}:*"]
  }
}

resource "aws_iam_role" "[[ id ]]_flow" {
  name               = "[[ name ]]-flow-logs"
  assume_role_policy = data.aws_iam_policy_document.[[ id ]]_flow_trust.json
}

resource "aws_iam_role_policy" "[[ id ]]_flow" {
  name   = "write-flow-logs"
  role   = aws_iam_role.[[ id ]]_flow.id
  policy = data.aws_iam_policy_document.[[ id ]]_flow.json
}

resource "aws_flow_log" "[[ id ]]" {
  vpc_id          = aws_vpc.[[ id ]].id
  traffic_type    = "ALL"
  log_destination = aws_cloudwatch_log_group.[[ id ]]_flow.arn
  iam_role_arn    = aws_iam_role.[[ id ]]_flow.arn
}

output "[[ id ]]_vpc_id" {
  value = aws_vpc.[[ id ]].id
}

output "[[ id ]]_private_subnet_ids" {
  value = aws_subnet.[[ id ]]_private[*].id
}

output "[[ id ]]_public_subnet_ids" {
  value = aws_subnet.[[ id ]]_public[*].id
}
