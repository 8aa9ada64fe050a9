// Where the API is. Apart from it, so that whoever only wants to know loads none of its schemas.
export const API_PATH = '/api/v1';
