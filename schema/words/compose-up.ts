/** The way out of a missing Java or Maven; the compose file refuses to start without the password. */
export const COMPOSE_UP = 'NEO4J_PASSWORD=… docker compose up';
