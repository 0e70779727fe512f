/** What the SharePoint of each tenant is called, as its first upload showed. */
export interface UploadHosts {
  of(tenantId: string): Promise<string | undefined>;
  /** Kept for good: what was learned first stays. */
  learn(tenantId: string, name: string): Promise<void>;
}
