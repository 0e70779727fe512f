/** An Azure Bot by its resource group and name. */
export interface AzureBot {
  readonly group: string;
  readonly name: string;
}

/**
 * Takes away the two channels that Azure gives every new bot, and the secrets that are not Entra's: on Web Chat and Direct Line a
 * client writes the activity itself, and so says who it is.
 */
export const leaveOnlyTeams = (bot: AzureBot): readonly string[] => [
  `az bot directline delete ${of(bot)}`,
  `az bot webchat delete ${of(bot)}`,
  `az resource update ${of(bot)} --resource-type Microsoft.BotService/botServices --set properties.disableLocalAuth=true`,
  `${showChannels(bot)}   # should say msteams alone, and true`,
];

/** Shows which channels a bot has, and whether secrets of channels are switched off: only Azure knows. */
export const showChannels = (bot: AzureBot): string =>
  `az bot show ${of(bot)} --query "{channels: properties.configuredChannels, onlyEntra: properties.disableLocalAuth}"`;

const of = ({ group, name }: AzureBot) => `--resource-group ${group} --name ${name}`;
