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

[% assign account = name | replace: "-", "" | replace: "_", "" | downcase | slice: 0, 20 -%]
resource "azurerm_resource_group" "[[ id ]]" {
  name     = "[[ name ]]"
  location = "[[ location ]]"
  tags = {
    environment = "[[ environment ]]"
    managed-by  = "terraform"
  }
}

resource "azurerm_storage_account" "[[ id ]]" {
  # checkov:skip=CKV_AZURE_33: it has no queues
  name                              = "[[ account ]]data"
  resource_group_name               = azurerm_resource_group.[[ id ]].name
  location                          = azurerm_resource_group.[[ id ]].location
  account_tier                      = "Standard"
  account_kind                      = "StorageV2"
  account_replication_type          = "[[ replication ]]"
  min_tls_version                   = "TLS1_2"
  https_traffic_only_enabled        = true
  allow_nested_items_to_be_public   = false
  public_network_access_enabled     = [[ network_access ]]
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  cross_tenant_replication_enabled  = false
  infrastructure_encryption_enabled = true

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true
    delete_retention_policy {
      days = [[ delete_days ]]
    }
    container_delete_retention_policy {
      days = [[ delete_days ]]
    }
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices"]
  }

  sas_policy {
    expiration_period = "01.00:00:00"
    expiration_action = "Log"
  }

  identity {
    type = "SystemAssigned"
  }
  tags = {
    environment = "[[ environment ]]"
    managed-by  = "terraform"
  }
}

resource "azurerm_storage_container" "[[ id ]]" {
  name                  = "[[ container ]]"
  storage_account_id    = azurerm_storage_account.[[ id ]].id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "[[ id ]]" {
  storage_account_id = azurerm_storage_account.[[ id ]].id

  rule {
    name    = "old-versions"
    enabled = true
    filters {
      blob_types = ["blockBlob"]
    }
    actions {
      version {
        delete_after_days_since_creation = 90
      }
    }
  }
}

output "[[ id ]]_blob_endpoint" {
  value = azurerm_storage_account.[[ id ]].primary_blob_endpoint
}
