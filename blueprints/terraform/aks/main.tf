[% unless declared contains "terraform" -%]
terraform {
  required_version = ">= 1.6"
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = ">= 4.0"
    }
  }
}

[% endunless -%]
[% unless declared contains "azurerm" -%]
provider "azurerm" {
  subscription_id = "[[ subscription ]]"
  features {}
}

[% endunless -%]

resource "azurerm_resource_group" "[[ id ]]" {
  name     = "[[ name ]]"
  location = "[[ location ]]"
  tags = {
    environment = "[[ environment ]]"
    managed-by  = "terraform"
  }
}

resource "azurerm_virtual_network" "[[ id ]]" {
  name                = "[[ name ]]"
  location            = azurerm_resource_group.[[ id ]].location
  resource_group_name = azurerm_resource_group.[[ id ]].name
  address_space       = ["10.30.0.0/16"]
  tags = {
    environment = "[[ environment ]]"
    managed-by  = "terraform"
  }
}

resource "azurerm_subnet" "[[ id ]]" {
  name                 = "nodes"
  resource_group_name  = azurerm_resource_group.[[ id ]].name
  virtual_network_name = azurerm_virtual_network.[[ id ]].name
  address_prefixes     = ["10.30.0.0/20"]
}

resource "azurerm_log_analytics_workspace" "[[ id ]]" {
  name                = "[[ name ]]"
  location            = azurerm_resource_group.[[ id ]].location
  resource_group_name = azurerm_resource_group.[[ id ]].name
  sku                 = "PerGB2018"
  retention_in_days   = 90
  tags = {
    environment = "[[ environment ]]"
    managed-by  = "terraform"
  }
}

resource "azurerm_kubernetes_cluster" "[[ id ]]" {
  # checkov:skip=CKV_AZURE_117: disks of nodes are ephemeral and encrypted on the host
  # checkov:skip=CKV_AZURE_232: one pool for small clusters: add a user pool for more
  name                              = "[[ name ]]"
  location                          = azurerm_resource_group.[[ id ]].location
  resource_group_name               = azurerm_resource_group.[[ id ]].name
  dns_prefix                        = "[[ name ]]"
  kubernetes_version                = "[[ version ]]"
  sku_tier                          = "Standard"
  private_cluster_enabled           = true
  local_account_disabled            = true
  role_based_access_control_enabled = true
  azure_policy_enabled              = true
  oidc_issuer_enabled               = true
  workload_identity_enabled         = true
  image_cleaner_enabled             = true
  image_cleaner_interval_hours      = 48
  automatic_upgrade_channel         = "patch"
  node_os_upgrade_channel           = "NodeImage"
  run_command_enabled               = false

  default_node_pool {
    name                        = "system"
    vm_size                     = "[[ vm_size ]]"
    vnet_subnet_id              = azurerm_subnet.[[ id ]].id
    zones                       = ["1", "2", "3"]
    auto_scaling_enabled        = true
    min_count                   = [[ min_nodes ]]
    max_count                   = [[ max_nodes | at_least: min_nodes ]]
    max_pods                    = 60
    os_disk_size_gb             = [[ disk_gb ]]
    os_disk_type                = "Ephemeral"
    host_encryption_enabled     = true
    temporary_name_for_rotation = "rotation"
    upgrade_settings {
      max_surge = "33%"
    }
  }

  identity {
    type = "SystemAssigned"
  }

  azure_active_directory_role_based_access_control {
    azure_rbac_enabled = true
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_policy      = "cilium"
    network_data_plane  = "cilium"
    load_balancer_sku   = "standard"
  }

  key_vault_secrets_provider {
    secret_rotation_enabled = true
  }

  oms_agent {
    log_analytics_workspace_id      = azurerm_log_analytics_workspace.[[ id ]].id
    msi_auth_for_monitoring_enabled = true
  }

  microsoft_defender {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.[[ id ]].id
  }
  tags = {
    environment = "[[ environment ]]"
    managed-by  = "terraform"
  }
}

output "[[ id ]]_cluster_id" {
  value = azurerm_kubernetes_cluster.[[ id ]].id
}
