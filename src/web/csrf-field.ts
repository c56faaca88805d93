/** Name of the token's form field, and of its query parameter in uploads. */
export const CSRF_FIELD = '_csrf';
