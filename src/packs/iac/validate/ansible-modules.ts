/**
 * Arguments of the modules that are used most. `*` is required, `a|b` are names of the same, `=x|y` are the values that are
 * allowed, `...` at the end says that further arguments exist and are not looked into, `!` that it takes free text.
 */
const table: Record<string, string> = {
  'ansible.builtin.add_host': 'name*|hostname|host groups|group|groupname inventory_dir ...',
  'ansible.builtin.apt':
    'name|package|pkg state=absent|build-dep|latest|present|fixed update_cache|update-cache cache_valid_time purge default_release|default-release install_recommends|install-recommends force allow_unauthenticated|allow-unauthenticated allow_downgrade|allow-downgrade|allow_downgrades|allow-downgrades allow_change_held_packages upgrade=dist|full|no|safe|yes|true|false dpkg_options deb autoremove autoclean clean policy_rc_d only_upgrade fail_on_autoremove force_apt_get lock_timeout update_cache_retries update_cache_retry_max_delay auto_install_module_deps',
  'ansible.builtin.apt_key': 'id url data file keyring keyserver validate_certs state=absent|present',
  'ansible.builtin.apt_repository':
    'repo* state=absent|present mode update_cache|update-cache update_cache_retries update_cache_retry_max_delay validate_certs filename codename install_python_apt',
  'ansible.builtin.assemble': 'src* dest* ...',
  'ansible.builtin.assert': 'that* fail_msg|msg success_msg quiet',
  'ansible.builtin.async_status': 'jid* mode=cleanup|status',
  'ansible.builtin.blockinfile':
    'path*|dest|destfile|name state=absent|present marker block|content insertafter insertbefore create backup marker_begin marker_end append_newline prepend_newline encoding mode owner group seuser serole selevel setype attributes|attr unsafe_writes validate',
  'ansible.builtin.command':
    '! cmd argv creates removes chdir stdin stdin_add_newline strip_empty_ends expand_argument_vars',
  'ansible.builtin.copy':
    'src content dest* backup force mode directory_mode remote_src follow local_follow checksum validate owner group seuser serole selevel setype attributes|attr unsafe_writes decrypt',
  'ansible.builtin.cron':
    'name* user job|value state=absent|present cron_file backup minute hour day|dom month weekday|dow special_time=annually|daily|hourly|monthly|reboot|weekly|yearly disabled env insertafter insertbefore',
  'ansible.builtin.deb822_repository': 'name* ...',
  'ansible.builtin.debconf': 'name*|pkg question|selection|setting vtype value|answer unseen',
  'ansible.builtin.debug': 'msg var verbosity',
  'ansible.builtin.dnf':
    'name|pkg list state=absent|present|installed|removed|latest enablerepo disablerepo conf_file disable_gpg_check installroot releasever autoremove exclude skip_broken update_cache|expire-cache update_only security bugfix enable_plugin disable_plugin disable_excludes validate_certs sslverify allow_downgrade install_repoquery download_only lock_timeout install_weak_deps download_dir allowerasing nobest best cacheonly use_backend',
  'ansible.builtin.dpkg_selections': 'name* selection*=install|hold|deinstall|purge',
  'ansible.builtin.expect': 'command* responses* ...',
  'ansible.builtin.fail': 'msg',
  'ansible.builtin.fetch': 'src* dest* fail_on_missing validate_checksum flat',
  'ansible.builtin.file':
    'path*|dest|name state=absent|directory|file|hard|link|touch src recurse force follow mode owner group modification_time modification_time_format access_time access_time_format seuser serole selevel setype attributes|attr unsafe_writes',
  'ansible.builtin.find':
    'paths*|name|path patterns|pattern excludes|exclude contains read_whole_file file_type=any|directory|file|link recurse size age age_stamp hidden mode exact_mode follow get_checksum checksum_algorithm|checksum|checksum_algo use_regex depth encoding limit',
  'ansible.builtin.gather_facts': 'parallel ...',
  'ansible.builtin.get_url':
    'url* dest* ciphers decompress tmp_dest force checksum use_proxy validate_certs timeout headers url_username|username url_password|password force_basic_auth client_cert client_key http_agent backup mode owner group seuser serole selevel setype attributes|attr unsafe_writes unredirected_headers use_gssapi use_netrc',
  'ansible.builtin.getent': 'database* key service split fail_key',
  'ansible.builtin.git':
    'repo*|name dest version remote refspec force depth clone update executable bare umask recursive single_branch track_submodules verify_commit archive archive_prefix separate_git_dir gpg_allowlist|gpg_whitelist accept_hostkey accept_newhostkey ssh_opts key_file reference',
  'ansible.builtin.group': 'name* gid state=absent|present force system local non_unique gid_min gid_max',
  'ansible.builtin.group_by': 'key* parents',
  'ansible.builtin.hostname': 'name* use',
  'ansible.builtin.import_playbook': '!',
  'ansible.builtin.import_role':
    'name* tasks_from vars_from defaults_from handlers_from allow_duplicates rolespec_validate public',
  'ansible.builtin.import_tasks': '! file',
  'ansible.builtin.include_role':
    'name* tasks_from vars_from defaults_from handlers_from allow_duplicates apply public rolespec_validate',
  'ansible.builtin.include_tasks': '! file apply',
  'ansible.builtin.include_vars':
    '! file dir name depth files_matching ignore_files ignore_unknown_extensions extensions hash_behaviour',
  'ansible.builtin.iptables':
    'table=filter|nat|mangle|raw|security state=absent|present action=append|insert rule_num ip_version=ipv4|ipv6|both chain protocol source destination tcp_flags match jump gateway log_prefix log_level goto in_interface out_interface fragment set_counters source_port destination_port destination_ports to_ports to_destination to_source syn set_dscp_mark set_dscp_mark_class comment ctstate src_range dst_range match_set match_set_flags limit limit_burst uid_owner gid_owner reject_with icmp_type flush policy wait chain_management numeric',
  'ansible.builtin.known_hosts': 'name*|host key path hash_host state=absent|present',
  'ansible.builtin.lineinfile':
    'path*|dest|destfile|name regexp|regex search_string state=absent|present line|value backrefs insertafter insertbefore create backup firstmatch encoding mode owner group seuser serole selevel setype attributes|attr unsafe_writes validate',
  'ansible.builtin.meta': '!',
  'ansible.builtin.mount_facts': '...',
  'ansible.builtin.package': 'name* state* use update_cache ...',
  'ansible.builtin.package_facts': 'manager strategy',
  'ansible.builtin.pause': 'minutes seconds prompt echo',
  'ansible.builtin.ping': 'data',
  'ansible.builtin.pip':
    'name version requirements virtualenv virtualenv_site_packages virtualenv_command virtualenv_python state=absent|forcereinstall|latest|present extra_args editable chdir executable umask break_system_packages',
  'ansible.builtin.raw': '! executable',
  'ansible.builtin.reboot':
    'pre_reboot_delay post_reboot_delay reboot_timeout connect_timeout test_command msg search_paths boot_time_command reboot_command',
  'ansible.builtin.replace':
    'path*|dest|destfile|name regexp* replace after before backup encoding mode owner group seuser serole selevel setype attributes|attr unsafe_writes validate',
  'ansible.builtin.rpm_key': 'key* state=absent|present validate_certs fingerprint',
  'ansible.builtin.script': '! cmd creates removes chdir executable decrypt',
  'ansible.builtin.service':
    'name* state=reloaded|restarted|started|stopped enabled sleep pattern runlevel arguments|args use',
  'ansible.builtin.service_facts': '',
  'ansible.builtin.set_fact': '...',
  'ansible.builtin.set_stats': 'data* per_host aggregate',
  'ansible.builtin.setup': 'gather_subset gather_timeout filter fact_path',
  'ansible.builtin.shell': '! cmd creates removes chdir executable stdin stdin_add_newline',
  'ansible.builtin.slurp': 'src*|path',
  'ansible.builtin.stat':
    'path*|dest|name follow get_checksum get_mime|mime|mime_type|mime-type get_attributes|attr|attributes checksum_algorithm|checksum|checksum_algo get_selinux_context',
  'ansible.builtin.subversion': 'repo*|name|repository ...',
  'ansible.builtin.systemd_service':
    'name|service|unit state=reloaded|restarted|started|stopped enabled force masked daemon_reload|daemon-reload daemon_reexec|daemon-reexec scope=system|user|global no_block',
  'ansible.builtin.tempfile': 'state=directory|file path prefix suffix',
  'ansible.builtin.template':
    'src* dest* backup force mode newline_sequence block_start_string block_end_string variable_start_string variable_end_string comment_start_string comment_end_string trim_blocks lstrip_blocks output_encoding follow validate owner group seuser serole selevel setype attributes|attr unsafe_writes',
  'ansible.builtin.unarchive':
    'src* dest* remote_src creates list_files exclude include keep_newer extra_opts copy decrypt io_buffer_size validate_certs mode owner group seuser serole selevel setype attributes|attr unsafe_writes',
  'ansible.builtin.uri':
    'url* ciphers decompress dest method body body_format=form-urlencoded|json|raw|form-multipart url_username|user url_password|password return_content force_basic_auth follow_redirects creates removes status_code timeout headers validate_certs client_cert client_key ca_path src remote_src force use_proxy unix_socket http_agent unredirected_headers use_gssapi use_netrc mode owner group seuser serole selevel setype attributes|attr unsafe_writes',
  'ansible.builtin.user':
    'name*|user uid comment hidden non_unique seuser group groups append shell home skeleton password state=absent|present create_home|createhome move_home system force remove login_class generate_ssh_key ssh_key_bits ssh_key_type ssh_key_file ssh_key_comment ssh_key_passphrase update_password=always|on_create expires password_lock local profile authorization role password_expire_max password_expire_min password_expire_warn password_expire_account_disable uid_min uid_max umask',
  'ansible.builtin.validate_argument_spec': 'argument_spec* provided_arguments',
  'ansible.builtin.wait_for':
    'host timeout connect_timeout delay port active_connection_states state=absent|drained|present|started|stopped path search_regex exclude_hosts sleep msg',
  'ansible.builtin.wait_for_connection': 'delay timeout sleep connect_timeout',
  'ansible.builtin.yum_repository': 'name* ...',
  'ansible.posix.acl': 'path*|name ...',
  'ansible.posix.at': '...',
  'ansible.posix.authorized_key':
    'user* key* path manage_dir state=absent|present key_options exclusive comment validate_certs follow',
  'ansible.posix.firewalld': 'state*=absent|disabled|enabled|present ...',
  'ansible.posix.mount':
    'path*|name src fstype opts dump passno state*=absent|absent_from_fstab|mounted|present|unmounted|remounted|ephemeral fstab boot backup opts_no_log',
  'ansible.posix.seboolean': 'name* state* persistent ignore_selinux_state',
  'ansible.posix.selinux': 'state*=disabled|enforcing|permissive policy configfile|conf|file update_kernel_param',
  'ansible.posix.synchronize': 'src* dest* ...',
  'ansible.posix.sysctl': 'name*|key value|val state=absent|present ignoreerrors reload sysctl_file sysctl_set',
  'community.crypto.openssl_csr': 'path* privatekey_path ...',
  'community.crypto.openssl_dhparam': 'path* ...',
  'community.crypto.openssl_privatekey': 'path* ...',
  'community.crypto.x509_certificate': 'path* ...',
  'community.docker.docker_compose_v2': '...',
  'community.docker.docker_container': 'name* ...',
  'community.docker.docker_image': 'name* ...',
  'community.docker.docker_login': '...',
  'community.docker.docker_network': 'name*|network_name ...',
  'community.docker.docker_prune': '...',
  'community.docker.docker_volume': 'volume_name*|name ...',
  'community.general.alternatives': 'name* ...',
  'community.general.htpasswd': 'path*|dest|destfile name*|username ...',
  'community.general.ini_file': 'path*|dest section ...',
  'community.general.locale_gen': 'name* state=absent|present',
  'community.general.modprobe': 'name* ...',
  'community.general.npm': '...',
  'community.general.pam_limits': 'domain* limit_type* limit_item* value* ...',
  'community.general.parted': 'device* ...',
  'community.general.filesystem': 'dev*|device ...',
  'community.general.lvg': 'vg* ...',
  'community.general.lvol': 'vg* ...',
  'community.general.sefcontext': 'target*|path ...',
  'community.general.snap': 'name ...',
  'community.general.timezone': 'name hwclock|rtc',
  'community.general.ufw': '...',
  'community.mysql.mysql_db': 'name*|db ...',
  'community.mysql.mysql_user': 'name*|user ...',
  'community.postgresql.postgresql_db': 'name*|db ...',
  'community.postgresql.postgresql_ext': 'name*|ext ...',
  'community.postgresql.postgresql_pg_hba': 'dest* ...',
  'community.postgresql.postgresql_ping': '...',
  'community.postgresql.postgresql_privs': '...',
  'community.postgresql.postgresql_query': '...',
  'community.postgresql.postgresql_set': 'name* ...',
  'community.postgresql.postgresql_schema': 'name*|schema ...',
  'community.postgresql.postgresql_user': 'name*|user ...',
  'kubernetes.core.helm': '...',
  'kubernetes.core.k8s': '...',
}

const renamed: Record<string, string> = {
  'ansible.builtin.systemd': 'ansible.builtin.systemd_service',
  'ansible.builtin.yum': 'ansible.builtin.dnf',
  'ansible.builtin.dnf5': 'ansible.builtin.dnf',
  'ansible.legacy.command': 'ansible.builtin.command',
  'ansible.legacy.shell': 'ansible.builtin.shell',
}

export type ModuleArguments = {
  name: string
  /** By every name that an argument has, its own name. */
  names: ReadonlyMap<string, string>
  required: readonly string[]
  values: ReadonlyMap<string, readonly string[]>
  /** Further arguments exist. */
  open: boolean
  freeText: boolean
}

const parsed = new Map<string, ModuleArguments>()

/** A module by its full name, or by its short one where it is built in or well known; null for one that is not in the table. */
export function moduleArguments(written: string): ModuleArguments | null {
  const name = fullName(written)
  const known = parsed.get(name)
  if (known !== undefined) return known
  const text = Object.hasOwn(table, name) ? table[name] : undefined
  if (text === undefined) return null
  const made = parse(name, text)
  parsed.set(name, made)
  return made
}

export function builtInNames(): string[] {
  const names = [...Object.keys(table), ...Object.keys(renamed)]
  return names
    .filter((name) => name.startsWith('ansible.builtin.'))
    .map((name) => name.slice('ansible.builtin.'.length))
}

function fullName(written: string): string {
  if (written.includes('.')) return renamed[written] ?? written
  const builtIn = `ansible.builtin.${written}`
  if (Object.hasOwn(renamed, builtIn)) return renamed[builtIn] ?? builtIn
  if (Object.hasOwn(table, builtIn)) return builtIn
  return Object.keys(table).find((name) => name.endsWith(`.${written}`)) ?? written
}

function parse(name: string, text: string): ModuleArguments {
  const names = new Map<string, string>()
  const values = new Map<string, readonly string[]>()
  const required: string[] = []
  const words = text.split(/\s+/).filter((word) => word !== '')
  for (const word of words) {
    if (word === '!' || word === '...') continue
    const [head = '', allowed] = word.split('=')
    const [first = '', ...others] = head.split('|')
    const own = first.replace('*', '')
    if (first.endsWith('*')) required.push(own)
    for (const each of [own, ...others]) names.set(each, own)
    if (allowed !== undefined) values.set(own, allowed.split('|'))
  }
  return { name, names, required, values, open: words.includes('...'), freeText: words.includes('!') }
}
