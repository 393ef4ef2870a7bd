[% unless declared contains "terraform" -%]
terraform {
  required_version = ">= 1.6"
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = ">= 6.0"
    }
  }
}

[% endunless -%]
[% unless declared contains "google" -%]
provider "google" {
  project = "[[ project ]]"
  region  = "[[ region ]]"
}

[% endunless -%]

data "google_storage_project_service_account" "[[ id ]]" {}

resource "google_kms_key_ring" "[[ id ]]" {
  name     = "[[ name ]]"
  location = "[[ region ]]"
}

resource "google_kms_crypto_key" "[[ id ]]" {
  name            = "[[ name ]]"
  key_ring        = google_kms_key_ring.[[ id ]].id
  rotation_period = "7776000s"

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_kms_crypto_key_iam_member" "[[ id ]]" {
  crypto_key_id = google_kms_crypto_key.[[ id ]].id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:${data.google_storage_project_service_account.[[ id ]].email_address}"
}

resource "google_storage_bucket" "[[ id ]]_logs" {
  # checkov:skip=CKV_GCP_62: this is where the access logs go
  name                        = "[[ name ]]-access-logs"
  location                    = "[[ region ]]"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  labels = {
    environment = "[[ environment ]]"
    managed-by  = "terraform"
  }

  versioning {
    enabled = true
  }

  lifecycle_rule {
    condition {
      age = 365
    }
    action {
      type = "Delete"
    }
  }
}

resource "google_storage_bucket" "[[ id ]]" {
  name                        = "[[ name ]]"
  location                    = "[[ region ]]"
  storage_class               = "[[ storage_class ]]"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = false
  labels = {
    environment = "[[ environment ]]"
    managed-by  = "terraform"
  }

  versioning {
    enabled = [[ versioning ]]
  }

  encryption {
    default_kms_key_name = google_kms_crypto_key.[[ id ]].id
  }

  logging {
    log_bucket = google_storage_bucket.[[ id ]]_logs.name
  }

  soft_delete_policy {
    retention_duration_seconds = 604800
  }
[%- if versioning %]

  lifecycle_rule {
    condition {
      num_newer_versions         = 10
      days_since_noncurrent_time = 90
    }
    action {
      type = "Delete"
    }
  }
[%- endif %]
[%- if expire_days > 0 %]

  lifecycle_rule {
    condition {
      age = [[ expire_days ]]
    }
    action {
      type = "Delete"
    }
  }
[%- endif %]

  depends_on = [google_kms_crypto_key_iam_member.[[ id ]]]
}

output "[[ id ]]_bucket" {
  value = google_storage_bucket.[[ id ]].url
}
