/** Id of Coursemate in Contoso's own Teams catalogue. */
export const teamsCatalogueAppId = '8e1c3a4f-5f0b-4d8e-9a43-6b1f0f7f2c11';
