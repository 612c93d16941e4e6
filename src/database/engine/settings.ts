import type { Place } from './place.ts';

/** Written to postgresql.conf when the cluster is made, so that an operator can change them there. For a small machine with 2 cores. */
export const INITIAL_SETTINGS: Readonly<Record<string, string>> = {
  shared_buffers: '256MB',
  // Parallel queries share memory from here and not from /dev/shm, which containers keep small.
  min_dynamic_shared_memory: '64MB',
  max_connections: '60',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '1',
  jit: 'off',
  fsync: 'on',
  wal_compression: 'on',
  max_wal_size: '1GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Given at every start, over whatever the cluster's own files say: where it listens, and that no log holds what people wrote. */
export function fixedSettings(place: Place, port: number): Record<string, string> {
  const listening: Record<string, string> =
    process.platform === 'win32'
      ? { listen_addresses: '127.0.0.1' }
      : { listen_addresses: '', unix_socket_directories: place.sockets, unix_socket_permissions: '0700' };
  return {
    ...listening,
    port: String(port),
    // Seven files, one a weekday, so that the log does not grow for ever.
    logging_collector: 'on',
    log_directory: 'log',
    log_filename: 'engine-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_file_mode: '0600',
    // No statements, and no details, which quote values.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_statement: 'none',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  };
}
