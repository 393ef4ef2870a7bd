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

# What the program itself may do: nothing until a role is given to this account.
resource "google_service_account" "[[ id ]]" {
  account_id   = "[[ name ]]-run"
  display_name = "Cloud Run [[ name ]]"
}

resource "google_cloud_run_v2_service" "[[ id ]]" {
  name                = "[[ name ]]"
  location            = "[[ region ]]"
  ingress             = "[% case ingress %][% when "internal" %]INGRESS_TRAFFIC_INTERNAL_ONLY[% when "all" %]INGRESS_TRAFFIC_ALL[% else %]INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER[% endcase %]"
  deletion_protection = true
  labels = {
    environment = "[[ environment ]]"
    managed-by  = "terraform"
  }

  template {
    service_account                  = google_service_account.[[ id ]].email
    timeout                          = "60s"
    max_instance_request_concurrency = 80

    scaling {
      min_instance_count = [[ min_instances ]]
      max_instance_count = [[ max_instances | at_least: min_instances ]]
    }

    containers {
      image = "[[ image ]]"

      ports {
        container_port = [[ port ]]
      }

      resources {
        limits = {
          cpu    = "[[ cpu ]]"
          memory = "[[ memory ]]"
        }
        cpu_idle = true
      }

      startup_probe {
        tcp_socket {
          port = [[ port ]]
        }
        initial_delay_seconds = 2
        period_seconds        = 5
        failure_threshold     = 12
      }
    }
  }
}

output "[[ id ]]_uri" {
  value = google_cloud_run_v2_service.[[ id ]].uri
}
