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

[% case engine %][% when "postgres" %][% assign port = 5432 %][% assign logs = '"postgresql", "upgrade"' %][% assign current = "17" %][% else %][% assign port = 3306 %][% assign logs = '"error", "slowquery", "audit"' %][% assign current = "8.4" %][% endcase %][% if engine == "mariadb" %][% assign current = "11.4" %][% endif -%]
[% if engine_version == "" %][% assign wanted = current %][% else %][% assign wanted = engine_version %][% endif -%]
[% assign major = wanted | split: "." | first -%]
[% if engine == "postgres" %][% assign family = "postgres" | append: major %][% else %][% assign family = engine | append: wanted %][% endif -%]
resource "aws_db_subnet_group" "[[ id ]]" {
  name       = "[[ name ]]"
  subnet_ids = data.aws_subnets.[[ id ]].ids
}

resource "aws_security_group" "[[ id ]]_db" {
  name        = "[[ name ]]-db"
  description = "Database [[ name ]]"
  vpc_id      = data.aws_vpc.[[ id ]].id
}

resource "aws_vpc_security_group_ingress_rule" "[[ id ]]_db" {
  security_group_id = aws_security_group.[[ id ]]_db.id
  description       = "The database port, from inside the network"
  cidr_ipv4         = data.aws_vpc.[[ id ]].cidr_block
  ip_protocol       = "tcp"
  from_port         = [[ port ]]
  to_port           = [[ port ]]
}

resource "aws_db_parameter_group" "[[ id ]]" {
  name_prefix = "[[ name ]]-"
  family      = "[[ family ]]"
[%- if engine == "postgres" %]

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
  parameter {
    name  = "log_statement"
    value = "ddl"
  }
  parameter {
    name  = "log_min_duration_statement"
    value = "1000"
  }
[%- else %]

  parameter {
    name  = "require_secure_transport"
    value = "1"
  }
[%- endif %]

  lifecycle {
    create_before_destroy = true
  }
}

data "aws_iam_policy_document" "[[ id ]]_monitoring" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "[[ id ]]_monitoring" {
  name               = "[[ name ]]-rds-monitoring"
  assume_role_policy = data.aws_iam_policy_document.[[ id ]]_monitoring.json
}

resource "aws_iam_role_policy_attachment" "[[ id ]]_monitoring" {
  role       = aws_iam_role.[[ id ]]_monitoring.name
  policy_arn = "arn:${data.aws_partition.[[ id ]].partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_db_instance" "[[ id ]]" {
  identifier            = "[[ name ]]"
  engine                = "[[ engine ]]"
  engine_version        = "[[ wanted ]]"
  instance_class        = "[[ instance_class ]]"
  db_name               = "[[ database ]]"
  allocated_storage     = [[ storage_gb ]]
  max_allocated_storage = [[ storage_gb | times: 2 ]]
  storage_type          = "gp3"
  storage_encrypted     = true
  kms_key_id            = aws_kms_key.[[ id ]].arn

  # The password is made by AWS, kept in Secrets Manager and rotated there: it is in no file and no state.
  username                      = "owner"
  manage_master_user_password   = true
  master_user_secret_kms_key_id = aws_kms_key.[[ id ]].key_id
[%- if engine != "mariadb" %]

  iam_database_authentication_enabled = true
[%- endif %]

  multi_az               = [[ multi_az ]]
  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.[[ id ]].name
  vpc_security_group_ids = [aws_security_group.[[ id ]]_db.id]
  parameter_group_name   = aws_db_parameter_group.[[ id ]].name
  ca_cert_identifier     = "rds-ca-rsa2048-g1"

  backup_retention_period    = [[ backup_days ]]
  copy_tags_to_snapshot      = true
  deletion_protection        = [[ deletion_protection ]]
  skip_final_snapshot        = false
  final_snapshot_identifier  = "[[ name ]]-final"
  auto_minor_version_upgrade = true

  performance_insights_enabled    = true
  performance_insights_kms_key_id = aws_kms_key.[[ id ]].arn
  monitoring_interval             = 60
  monitoring_role_arn             = aws_iam_role.[[ id ]]_monitoring.arn
  enabled_cloudwatch_logs_exports = [ [[- logs -]] ]
}

output "[[ id ]]_address" {
  value = aws_db_instance.[[ id ]].address
}

output "[[ id ]]_secret_arn" {
  value = aws_db_instance.[[ id ]].master_user_secret[0].secret_arn
}
