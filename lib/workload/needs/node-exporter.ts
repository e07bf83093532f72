import type { Arguments } from '../arguments';
import { elsewhere, same, sameIfAny, socket } from './host-mounts';
import type { NodeNeed, Place } from './need';

/** Collectors that read the network of the pod they run in, on by default. */
const networkCollectors: readonly string[] = [
  'arp',
  'conntrack',
  'ipvs',
  'netclass',
  'netdev',
  'netstat',
  'sockstat',
  'softnet',
  'udp_queues',
];

/** The node's /proc, /sys and / where the arguments say, its network where a collector would measure the pod's. */
export function unixNeeds(args: Arguments, { block }: Place): readonly NodeNeed[] {
  const isOn = collectors(args);
  const textfile = args.text('textfile.directory', '');
  return [
    {
      reason: 'it measures the node',
      mounts: [
        elsewhere('/proc', args.text('procfs_path', '/proc'), `${block.where}: procfs_path`),
        { ...same('/sys'), mountPath: args.text('sysfs_path', '/sys') },
        { ...elsewhere('/', args.text('rootfs_path', '/'), `${block.where}: rootfs_path`), propagates: true },
        { ...sameIfAny('/run/udev/data'), mountPath: args.text('udev_data_path', '/run/udev/data') },
        ...(textfile === '' ? [] : [sameIfAny(textfile)]),
        ...(isOn('systemd', false) ? [socket('/var/run/dbus/system_bus_socket')] : []),
      ],
      hostNetwork: networkCollectors.some((collector) => isOn(collector, true)),
      // The bus of systemd answers root alone.
      root: isOn('systemd', false),
      hostname: true,
    },
  ];
}

/** Whether a collector runs: a set list names all of them, the other two change the defaults. */
function collectors(args: Arguments): (collector: string, byDefault: boolean) => boolean {
  const set = args.texts('set_collectors') ?? [];
  const enabled = args.texts('enable_collectors') ?? [];
  const disabled = args.texts('disable_collectors') ?? [];
  return (collector, byDefault) => {
    if (disabled.includes(collector)) return false;
    if (enabled.includes(collector)) return true;
    return set.length > 0 ? set.includes(collector) : byDefault;
  };
}
