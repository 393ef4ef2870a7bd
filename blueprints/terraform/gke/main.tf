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

resource "google_compute_network" "[[ id ]]" {
  name                    = "[[ name ]]"
  auto_create_subnetworks = false
}

resource "google_compute_subnetwork" "[[ id ]]" {
  name                     = "[[ name ]]"
  network                  = google_compute_network.[[ id ]].id
  region                   = "[[ region ]]"
  ip_cidr_range            = "10.10.0.0/20"
  private_ip_google_access = true

  secondary_ip_range {
    range_name    = "pods"
    ip_cidr_range = "10.20.0.0/14"
  }
  secondary_ip_range {
    range_name    = "services"
    ip_cidr_range = "10.24.0.0/20"
  }

  log_config {
    aggregation_interval = "INTERVAL_5_SEC"
    flow_sampling        = 0.5
    metadata             = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_router" "[[ id ]]" {
  name    = "[[ name ]]"
  network = google_compute_network.[[ id ]].id
  region  = "[[ region ]]"
}

resource "google_compute_router_nat" "[[ id ]]" {
  name                               = "[[ name ]]"
  router                             = google_compute_router.[[ id ]].name
  region                             = "[[ region ]]"
  nat_ip_allocate_option             = "AUTO_ONLY"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"

  log_config {
    enable = true
    filter = "ERRORS_ONLY"
  }
}

# Nodes run as an account of their own with what logging, monitoring and pulling images need.
resource "google_service_account" "[[ id ]]_nodes" {
  account_id   = "[[ name | slice: 0, 20 ]]-nodes"
  display_name = "Nodes of [[ name ]]"
}

resource "google_project_iam_member" "[[ id ]]_nodes" {
  for_each = toset(["roles/logging.logWriter", "roles/monitoring.metricWriter", "roles/monitoring.viewer", "roles/artifactregistry.reader"])
  project  = "[[ project ]]"
  role     = each.value
  member   = "serviceAccount:${google_service_account.[[ id ]]_nodes.email}"
}

resource "google_container_cluster" "[[ id ]]" {
  # checkov:skip=CKV_GCP_65: groups need a domain: set authenticator_groups_config for yours
  # checkov:skip=CKV_GCP_24: pod security is set for each namespace by its labels
  name                        = "[[ name ]]"
  location                    = "[[ region ]]"
  network                     = google_compute_network.[[ id ]].id
  subnetwork                  = google_compute_subnetwork.[[ id ]].id
  remove_default_node_pool    = true
  initial_node_count          = 1
  datapath_provider           = "ADVANCED_DATAPATH"
  enable_shielded_nodes       = true
  enable_intranode_visibility = true
  deletion_protection         = true
  resource_labels = {
    environment = "[[ environment ]]"
    managed-by  = "terraform"
  }

  ip_allocation_policy {
    cluster_secondary_range_name  = "pods"
    services_secondary_range_name = "services"
  }

  private_cluster_config {
    enable_private_nodes    = true
    enable_private_endpoint = true
    master_ipv4_cidr_block  = "172.16.0.0/28"
  }

  master_authorized_networks_config {
    cidr_blocks {
      cidr_block   = "[[ administrators ]]"
      display_name = "administrators"
    }
  }

  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
  }

  workload_identity_config {
    workload_pool = "[[ project ]].svc.id.goog"
  }

  release_channel {
    channel = "REGULAR"
  }

  binary_authorization {
    evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
  }

  security_posture_config {
    mode               = "BASIC"
    vulnerability_mode = "VULNERABILITY_BASIC"
  }

  logging_config {
    enable_components = ["SYSTEM_COMPONENTS", "WORKLOADS", "APISERVER"]
  }

  monitoring_config {
    enable_components = ["SYSTEM_COMPONENTS"]
    managed_prometheus {
      enabled = true
    }
  }
}

resource "google_container_node_pool" "[[ id ]]" {
  name               = "[[ name ]]"
  cluster            = google_container_cluster.[[ id ]].id
  initial_node_count = [[ nodes | at_least: min_nodes | at_most: max_nodes ]]

  autoscaling {
    min_node_count = [[ min_nodes | at_most: nodes ]]
    max_node_count = [[ max_nodes | at_least: nodes ]]
  }

  management {
    auto_repair  = true
    auto_upgrade = true
  }

  node_config {
    machine_type    = "[[ machine_type ]]"
    disk_size_gb    = [[ disk_gb ]]
    disk_type       = "pd-balanced"
    image_type      = "COS_CONTAINERD"
    spot            = [[ spot ]]
    service_account = google_service_account.[[ id ]]_nodes.email
    oauth_scopes    = ["https://www.googleapis.com/auth/cloud-platform"]

    metadata = {
      disable-legacy-endpoints = "true"
    }

    shielded_instance_config {
      enable_secure_boot          = true
      enable_integrity_monitoring = true
    }

    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}

output "[[ id ]]_cluster_name" {
  value = google_container_cluster.[[ id ]].name
}
