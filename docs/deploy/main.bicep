// Coursemate on Azure Container Apps: the bot's own managed identity, a registry for its image, PostgreSQL in a private network with a
// role of the bot's own, secrets in a Key Vault that only this network reaches, what is measured in Application Insights, and the Azure
// Bot registration. Deployed twice: without an image everything but the bot itself, then the bot. How: docs/deploy.md.
targetScope = 'resourceGroup'

@description('Begins the names of all resources.')
@minLength(3)
@maxLength(12)
param name string = 'coursemate'

@description('Where everything is, but the Azure Bot, which is global.')
param location string = resourceGroup().location

@description('The image in the registry that this makes, such as coursemate:0.1.0. Empty, the first time: everything but the bot.')
param image string = ''

@description('Registration id of the learning provider: npm run provider -- list. Needed with an image.')
param learningProviderId string = ''

@description('Object id of the group of learning administrators; empty: nobody is one.')
param learningAdminsGroupId string = ''

@description('Password of the database’s administrator, which the bot does not know; kept in Key Vault. Letters and digits only, since it stands in an address.')
@secure()
@minLength(24)
param administratorPassword string

@description('Password of the bot’s own role in the database; kept in Key Vault. Letters and digits only, since it stands in an address.')
@secure()
@minLength(24)
param botPassword string

@description('Key that turns people into pseudonyms in the log, the same for all instances; kept in Key Vault. Another one breaks the thread of the log.')
@secure()
@minLength(24)
param pseudonymKey string

@description('Where requests may come from. Default: what Microsoft names for Teams; docs/deploy.md says where. Empty: anywhere.')
param allowedSources array = [
  '52.112.0.0/14'
  '52.122.0.0/15'
]

@description('Whether metrics and traces go to Application Insights, through a collector beside the bot.')
param telemetry bool = true

@description('Most instances at the same time.')
@minValue(1)
@maxValue(10)
param maxInstances int = 2

var databaseAdministrator = 'coursemate'
var databaseRole = 'coursemate_bot'
var databaseName = 'coursemate'
var hasBot = !empty(image)
// Where Teams will find the bot: known before there is one.
var botHost = '${name}.${environment.properties.defaultDomain}'
// Built-in role "AcrPull": takes images, nothing else.
var pullRole = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '7f951dda-4ed3-4680-a7ca-43fe172d538d'
)
// Built-in role "Key Vault Secrets User": reads the values of secrets, nothing else.
var secretsUserRole = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

// Makes the bot's role, and is used for nothing else: the bot cannot borrow it.
resource roleMaker 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-role-maker'
  location: location
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: '${name}${uniqueString(resourceGroup().id)}'
  location: location
  sku: { name: 'Basic' }
  // Whoever pulls or pushes signs in with Entra: there is no password to lose.
  properties: { adminUserEnabled: false, anonymousPullEnabled: false }
}

resource botMayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, identity.id, pullRole)
  properties: {
    roleDefinitionId: pullRole
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.20.0.0/23'
          serviceEndpoints: [{ service: 'Microsoft.KeyVault' }]
          delegations: [
            { name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.2.0/28'
          delegations: [
            { name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }
          ]
        }
      }
    ]
  }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
}

resource databaseZoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: databaseZone
  name: 'network'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: { id: network.id }
  }
}

resource databaseServer 'Microsoft.DBforPostgreSQL/flexibleServers@2023-12-01-preview' = {
  name: '${name}-db-${uniqueString(resourceGroup().id)}'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: databaseAdministrator
    administratorLoginPassword: administratorPassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    network: {
      delegatedSubnetResourceId: network.properties.subnets[1].id
      privateDnsZoneArmResourceId: databaseZone.id
    }
  }
  dependsOn: [databaseZoneLink]
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2023-12-01-preview' = {
  parent: databaseServer
  name: databaseName
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  properties: {
    sku: { family: 'A', name: 'standard' }
    tenantId: tenant().tenantId
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    // Reached from the subnet of the apps alone; Azure Resource Manager, which writes the secrets, is a service of Azure's.
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      virtualNetworkRules: [{ id: network.properties.subnets[0].id }]
    }
  }
}

var databaseHost = databaseServer.properties.fullyQualifiedDomainName

resource databaseUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgres://${databaseRole}:${botPassword}@${databaseHost}/${database.name}?sslmode=verify-full'
  }
}

resource pseudonyms 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'pseudonym-key'
  properties: { value: pseudonymKey }
}

resource administratorUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'administrator-database-url'
  properties: {
    // psql has no certificates of its own: these are of its image.
    value: 'postgres://${databaseAdministrator}:${administratorPassword}@${databaseHost}/${database.name}?sslmode=verify-full&sslrootcert=/etc/ssl/certs/ca-certificates.crt'
  }
}

resource rolePassword 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'bot-database-password'
  properties: { value: botPassword }
}

// The bot's identity may read these two secrets, the one that makes the role the other two.
resource botMayReadDatabaseUrl 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: databaseUrl
  name: guid(databaseUrl.id, identity.id, secretsUserRole)
  properties: {
    roleDefinitionId: secretsUserRole
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource botMayReadPseudonymKey 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: pseudonyms
  name: guid(pseudonyms.id, identity.id, secretsUserRole)
  properties: {
    roleDefinitionId: secretsUserRole
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource makerMayReadAdministratorUrl 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: administratorUrl
  name: guid(administratorUrl.id, roleMaker.id, secretsUserRole)
  properties: {
    roleDefinitionId: secretsUserRole
    principalId: roleMaker.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource makerMayReadRolePassword 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: rolePassword
  name: guid(rolePassword.id, roleMaker.id, secretsUserRole)
  properties: {
    roleDefinitionId: secretsUserRole
    principalId: roleMaker.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = if (telemetry) {
  name: '${name}-insights'
  location: location
  kind: 'other'
  properties: {
    Application_Type: 'other'
    // Counts and times, nothing of people: docs/alerts.md.
    WorkspaceResourceId: logs.id
  }
}

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = if (telemetry) {
  name: guid(resourceGroup().id, name, 'workbook')
  location: location
  kind: 'shared'
  properties: {
    displayName: 'Coursemate'
    category: 'workbook'
    version: '1.0'
    serializedData: loadTextContent('workbook.json')
    sourceId: insights.id
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: network.properties.subnets[0].id }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

// Makes the bot's role in the database, or gives it a new password: started by hand, docs/deploy.md.
resource makeDatabaseRole 'Microsoft.App/jobs@2024-03-01' = {
  name: '${name}-database-role'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${roleMaker.id}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      triggerType: 'Manual'
      manualTriggerConfig: { parallelism: 1, replicaCompletionCount: 1 }
      replicaTimeout: 300
      replicaRetryLimit: 0
      secrets: [
        { name: 'administrator-url', keyVaultUrl: administratorUrl.properties.secretUri, identity: roleMaker.id }
        { name: 'role-password', keyVaultUrl: rolePassword.properties.secretUri, identity: roleMaker.id }
      ]
    }
    template: {
      containers: [
        {
          name: 'psql'
          image: 'docker.io/library/postgres:16-alpine'
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
          command: [
            'sh'
            '-c'
            'printf %s "$ROLE_SQL" | psql "$ADMINISTRATOR_URL" --set=ON_ERROR_STOP=1 --set=password="$ROLE_PASSWORD"'
          ]
          env: [
            { name: 'ROLE_SQL', value: loadTextContent('database-role.sql') }
            { name: 'ADMINISTRATOR_URL', secretRef: 'administrator-url' }
            { name: 'ROLE_PASSWORD', secretRef: 'role-password' }
          ]
        }
      ]
    }
  }
  dependsOn: [makerMayReadAdministratorUrl, makerMayReadRolePassword]
}

// Takes what the bot measures on loopback, and hands it on: the bot speaks OpenTelemetry and knows nothing of Azure.
var collector = {
  name: 'collector'
  image: 'docker.io/otel/opentelemetry-collector-contrib:0.150.1'
  resources: { cpu: json('0.25'), memory: '0.5Gi' }
  args: ['--config=env:COLLECTOR_CONFIG']
  env: [
    { name: 'COLLECTOR_CONFIG', value: loadTextContent('collector.yaml') }
    { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: telemetry ? insights.properties.ConnectionString : '' }
  ]
}

resource app 'Microsoft.App/containerApps@2024-03-01' = if (hasBot) {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      // Teams comes from outside, so this cannot be internal; it comes from known addresses, so it need not be open to all.
      ingress: {
        external: true
        targetPort: 3978
        transport: 'http'
        allowInsecure: false
        ipSecurityRestrictions: [
          for (source, place) in allowedSources: { name: 'source-${place}', action: 'Allow', ipAddressRange: source }
        ]
      }
      registries: [{ server: registry.properties.loginServer, identity: identity.id }]
      secrets: [
        { name: 'database-url', keyVaultUrl: databaseUrl.properties.secretUri, identity: identity.id }
        { name: 'pseudonym-key', keyVaultUrl: pseudonyms.properties.secretUri, identity: identity.id }
      ]
    }
    template: {
      // The bot takes up to 10 s to finish what is under way.
      terminationGracePeriodSeconds: 30
      containers: concat(telemetry ? [collector] : [], [
        {
          name: 'coursemate'
          image: '${registry.properties.loginServer}/${image}'
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: [
            { name: 'MicrosoftAppType', value: 'UserAssignedMsi' }
            { name: 'MicrosoftAppId', value: identity.properties.clientId }
            { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
            { name: 'LEARNING_PROVIDER_ID', value: learningProviderId }
            { name: 'LEARNING_ADMINS_GROUP_ID', value: learningAdminsGroupId }
            { name: 'DATABASE_URL', secretRef: 'database-url' }
            // Standard_B1ms allows 35: four instances, as in a rolling update of two, one more each that waits for the schema, and the doctor.
            { name: 'DATABASE_CONNECTIONS', value: '7' }
            { name: 'PSEUDONYM_KEY', secretRef: 'pseudonym-key' }
            { name: 'METRICS_PORT', value: '9464' }
            // Inside the environment only: the ingress leads to 3978 alone.
            { name: 'METRICS_HOST', value: '0.0.0.0' }
            { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: telemetry ? 'http://127.0.0.1:4318' : '' }
            { name: 'PUBLIC_URL', value: 'https://${botHost}' }
          ]
          probes: [
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 30, timeoutSeconds: 5 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 10, timeoutSeconds: 5 }
            // The bot listens before it brings its database up to date: this is for its code alone. More than 10 is not taken.
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 6, failureThreshold: 10 }
          ]
        }
      ])
      scale: { minReplicas: 1, maxReplicas: maxInstances }
    }
  }
  dependsOn: [botMayReadDatabaseUrl, botMayReadPseudonymKey, botMayPull]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Coursemate'
    endpoint: 'https://${botHost}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: tenant().tenantId
    msaAppType: 'UserAssignedMSI'
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

@description('For the app package: PUBLIC_URL.')
output publicUrl string = 'https://${botHost}'

@description('For the app package: MicrosoftAppId.')
output appId string = identity.properties.clientId

@description('Whom the permissions of Microsoft Graph are given to: npm run setup -- print --identity.')
output identityObjectId string = identity.properties.principalId

@description('Where the image belongs: az acr build --registry.')
output registryName string = registry.name

@description('The job that makes the bot’s role in the database.')
output databaseRoleJob string = makeDatabaseRole.name

@description('Starts the job that makes the bot’s role in the database.')
output makeDatabaseRoleCommand string = 'az containerapp job start --name ${makeDatabaseRole.name} --resource-group ${resourceGroup().name}'

// A template can add channels and take none away.
@description('Take away the channels that Azure gives every new bot.')
output leaveOnlyTeamsCommands array = [
  'az bot directline delete --resource-group ${resourceGroup().name} --name ${bot.name}'
  'az bot webchat delete --resource-group ${resourceGroup().name} --name ${bot.name}'
]
