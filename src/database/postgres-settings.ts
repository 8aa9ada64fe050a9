// How the embedded PostgreSQL is set up. Durability first (what Foyer has accepted survives a power cut), then little
// memory. Its own log: one file per weekday, overwritten a week later, warnings only.

export interface ServerFolders {
  readonly socketFolder: string;
  readonly logFolder: string;
}

export function serverSettings({ socketFolder, logFolder }: ServerFolders): string[] {
  const settings: Record<string, string> = {
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '256MB',
    min_wal_size: '80MB',

    listen_addresses: '',
    port: '5432',
    // A list: quoted, since a comma in the path would end the first.
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    max_connections: '60',

    shared_buffers: '64MB',
    io_method: 'sync', // the default keeps three more processes
    jit: 'off', // compiling costs more than our short queries
    max_logical_replication_workers: '0',
    autovacuum_naptime: '15s', // the queue's tables turn over quickly

    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C', // start-failure.ts reads English
    logging_collector: 'on',
    log_directory: logFolder,
    log_filename: 'postgres-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic', // a statement may hold what must not be in a log
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
