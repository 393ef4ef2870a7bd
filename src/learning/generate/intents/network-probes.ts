import { intents } from '../grammar.ts'

/** Interfaces, names, ports and firewalls beyond the everyday forms; all but the reading of files in /etc and /proc is checked for syntax and programs only. */
export const networkProbes = intents(
  'network',
  String.raw`
= ip-iface parse
> ip addr show eth0
addresses of the interface eth0 [only]
which ip does eth0 have
ip configuration of the network card eth0
show eth0 with its addresses
has eth0 got an address
details of the single interface eth0, addresses included
limit ip addr to eth0
is eth0 configured, what are its addresses
look at the adapter eth0
eth0, its ip and state in full
what address was eth0 given
print the settings of the interface eth0
did dhcp give eth0 an address

= ip-iface-short parse
> ip -4 -br addr show eth0 | awk '{ print $3 }'
only the ipv4 address of eth0
bare v4 address of the interface eth0 for a script
extract eth0's ipv4 address with its prefix length and nothing else
i need eth0's address in a variable, ip version 4
print the number of eth0, like 192.168.1.5/24, by itself
ipv4 of eth0, no other words
isolate the v4 address of the adapter eth0
cut the ipv4 address of eth0 out of what ip prints
eth0's ipv4, just that
cut down to the v4 address on eth0
one value: ipv4 address with prefix of eth0
for my prompt, the ipv4 of eth0 alone

= ip-6 parse
> ip -6 addr
$show [only] [my] ipv6 addresses
which ipv6 addresses do my interfaces have
just the v6 addresses per interface, no v4
limit the address list to ipv6
does this machine have ipv6, show those addresses
addresses of all interfaces but without ipv4
long hexadecimal addresses of my network cards
use ip to see ipv6 only
version six addresses of this box
inet6 entries only
do i have a global v6 address
interface details with inet6 but not inet addresses

= mac parse
> cat /sys/class/net/eth0/address
mac address of eth0
hardware address of the network card eth0 [and nothing else]
print only the mac of eth0
which mac does the interface eth0 have
ethernet address of eth0 for a script
physical address of the adapter eth0
read eth0's mac from sys
my router wants the mac of eth0, print it
mac, eth0 only
hardware id of eth0
register eth0 somewhere by its mac, which one is it
what is burned into eth0 as its ethernet address

= ip-link-iface parse
> ip link show eth0
state of the interface eth0, without addresses
is eth0 up or down
link layer details of eth0: state, mtu and mac
show the link eth0
has the cable of eth0 come loose, look at its link state
what is the mtu of eth0
status of the network card eth0
ip link for the single device eth0
link eth0: up or down, mtu
is the interface eth0 active
check the link status on eth0
physical state of eth0

= iface-stats-one parse
> ip -s link show eth0
traffic counters of eth0
how many bytes did eth0 receive and send
errors and dropped packets on eth0
statistics of the network card eth0
how much data went over eth0
rx and tx numbers for eth0 only
data volume of the interface eth0
packet counts for the adapter eth0
how busy was eth0, bytes both ways
transfer totals for eth0
does eth0 drop packets
counters for the link eth0

= ip-add parse
> ip addr add <cidr> dev <iface>
give <iface> the address <cidr>
add <cidr> to the interface <iface>
set a static ip <cidr> on <iface> until the next reboot
configure <iface> with <cidr> by hand
temporary additional address <cidr> for <iface>
put the address <cidr> on the network card <iface>
configure a second address, <cidr>, on <iface>
i want to reach this box at <cidr> through <iface>
<iface> needs the address <cidr>
attach <cidr> to <iface> manually

= ip-del parse
> ip addr del <cidr> dev <iface>
remove the address <cidr> from <iface>
take <cidr> off the interface <iface>
<iface> should not have <cidr> any more
delete the ip <cidr> of <iface>
drop <ip> with prefix 24 from the network card <iface>
unassign <cidr>, device <iface>
release the static address <cidr> on <iface>
get rid of <iface>'s address <cidr>
<iface> without <cidr>, please
detach <cidr> from <iface>
unconfigure the address <cidr> from <iface>
<cidr> is wrong on <iface>, take it away

= route-default parse
> ip route add default via <ip>
set the default gateway to <ip>
add a default route over <ip>
send all traffic through the router <ip>
<ip> should be my gateway
no internet because the default route is missing, it is <ip>
default route via <ip>, please add
let packets leave through <ip> by default
configure <ip> as default router
use <ip> to get to the internet
standard router shall be <ip>
the gateway is not set, make it <ip>
insert a default route through <ip>

= route-default-del parse
> ip route del default
delete the default route
remove my default gateway
take the default route out of the routing table
no default gateway any more
drop the route to the internet
get rid of the standard gateway
cut this machine off from outside networks by removing its default route
routing table without default, please
default gateway, remove it
no route of last resort any longer
wrong gateway is set, erase the default entry
clear the default entry from the routes

= route-6 parse
> ip -6 route
ipv6 routes
ipv6 routing table
which gateway is used for ipv6
show routes of ip version 6
where does v6 traffic go
routing entries, v6 only
default router for ipv6
use ip to see the version six routes
v6 routes only
inet6 routing entries
my ipv6 gateway, where is it
how is ipv6 traffic routed

= net-dev
> cat /proc/net/dev
raw network counters of the kernel
contents of /proc/net/dev
network statistics out of proc
interface counters from the proc file system
dump /proc/net/dev
received and transmitted bytes as the kernel file lists them
read the network device table in proc
without the ip tool, see traffic counters from proc
proc file with counters for each network device
interface byte counts straight from the kernel, /proc/net/dev
read proc's net/dev
packets and errors for all devices as in /proc/net/dev

= host-simple parse
> host <host>
host lookup of <host>
use the host command on <host>
ask host about <host>
what does the host tool say on <host>
run host for <host>
name or address <host>, resolved by the program host
look up <host> with the simple host utility
host <host>
dns query on <host> by the host utility
what does the command host print for <host>
short look-up of <host> with host
resolve <host>, tool: host

= dig-cname parse
> dig +short CNAME <host>
is <host> an alias, for which name
cname record of <host>
canonical name behind <host>
alias entry of <host> in dns
to what name does <host> point
use dig to get the CNAME of <host>, short
<host>: cname only
terse CNAME query on <host>
does <host> redirect to another name in dns
CNAME of <host>
the name for which <host> stands
real name behind the alias <host>

= dig-soa parse
> dig +short SOA <host>
soa record of <host>
start of authority for the zone <host>
serial number of the dns zone <host>
primary name server and serial of <host>
use dig to get the SOA of <host>, short
terse SOA query on <host>
who is responsible for the zone <host> and what is its serial
zone header data for <host>
dns zone <host>: authority record
SOA for <host>
zone serial of <host>
which is the master name server for <host>, with serial

= dig-answer parse
> dig +noall +answer <host>
only the answer section for <host>
dig <host> without comments and headers, answers with ttl
dns answer lines of <host>, nothing around them
trim the output of dig on <host> to the answer section
what is the ttl of <host>, just the answer lines
records returned for <host>, no question section no statistics
quiet dig on <host>, answers as full records
show the resource records for <host> and leave out the rest
concise dig for <host>, full answer records
<host> in dns: answers but no banner
print the dns reply for <host>, only its answer part
answers with time to live for <host>

= dns-flush parse
> resolvectl flush-caches
flush the dns cache
clear cached name lookups
forget all resolved names
old dns entries are still in use here, drop them from the cache
empty the resolver cache of systemd
a domain has moved but my machine keeps the old address, reset the dns cache
purge the local dns cache
invalidate dns answers that were cached
throw away remembered dns results
clean out cached host names
dns cache: clear
make systemd forget name lookups

= dns-status parse
> resolvectl status
dns settings per interface
which dns servers does systemd-resolved use
status of the resolver
name servers and search domains of each link
resolvectl overview
how is name resolution set up for every network card
current dns configuration from systemd
what dns server does my wifi use, show the resolver's state
show resolver configuration of each link
resolved's status
which name servers does this machine use, link by link
dns setup overview

= hosts-add parse
> echo '127.0.0.1 <host>' | sudo tee -a /etc/hosts
let <host> point to this machine through the hosts file
add <host> to the hosts file with the address 127.0.0.1
block <host> by mapping it to localhost in /etc/hosts
append a hosts entry 127.0.0.1 for <host>
redirect <host> to localhost
<host> should resolve to 127.0.0.1 here, put that in the hosts file
hosts file: new line for <host>, loopback address
make my computer think that <host> is itself
stop my computer from reaching <host>, by the hosts file
local override: <host> means 127.0.0.1
write 127.0.0.1 <host> to the end of /etc/hosts
for testing, <host> has to lead to my own machine, edit the hosts file

= hosts-grep
> grep localhost /etc/hosts
hosts file entries for localhost
what does /etc/hosts say about localhost
lines with localhost in the hosts file
is localhost defined in /etc/hosts
search the hosts file for localhost
which addresses does the hosts file give to localhost
find localhost among the static host names
grep localhost out of /etc/hosts
localhost lines of /etc/hosts
check the hosts file for localhost
how is localhost mapped
show where the hosts file mentions localhost

= services-port parse
> grep -w '<port>/tcp' /etc/services
which service normally uses tcp port <port>
what is port <port> used for, tcp
name of the service registered for <port>/tcp
look up tcp port <port> in the list of services
find port <port> with tcp in /etc/services
official meaning of tcp port <port>
what protocol belongs to tcp port <port> by convention
search /etc/services for tcp <port>
which protocol usually sits on tcp <port>
tcp <port> in the services file
known service for tcp port number <port>
look in /etc/services for <port>/tcp

= ss-estab-proc parse
> ss -tnp
current tcp connections with their programs
which programs have tcp connections open, no listeners
established tcp sessions and the processes behind them
active connections along with pid and program name, tcp
who on this machine is connected to where, with process
show non-listening tcp sockets with processes
live tcp connections, numeric, processes named
map tcp connections to programs, listening ones left out
programs with live tcp connections
open tcp sessions plus the process of each
which process talks to which address over tcp
ongoing tcp traffic by program

= ss-by-ip parse
> ss -tn | awk 'NR > 1 { sub(/:[0-9]+$/, "", $5); print $5 }' | sort | uniq -c | sort -rn
number of tcp connections per remote address
which client has the most connections to this server
count connections by ip, most first
rank remote addresses by their open tcp connections
is somebody flooding me, connections for each address in descending order
tally of tcp peers, busiest on top
how many connections does every remote ip hold
top talkers by number of tcp connections
addresses connected to me by tcp, with counts, most first
how many tcp sessions per client address
group tcp connections by peer and rank them
clients sorted by number of open connections

= ss-port-conns parse
> ss -tn sport = :<port>
tcp connections to my port <port>
who is connected to local port <port>
clients on port <port> at the moment
established connections that came in on <port>
filter tcp connections by the local port <port>
which addresses are using my service at port <port> right now
current users of tcp port <port> on this server
ss with source port <port>
peers of my local tcp port <port>
connections to the service on this machine's port <port>
list clients of tcp <port> here
tcp sessions whose local end is <port>

= ss-timewait parse
> ss -tan state time-wait
tcp connections in time-wait
sockets that wait to be closed for good
only the TIME-WAIT connections
list connections in the state time-wait
is the server piling up time-wait sockets, list them
filter ss by the time-wait state
tcp sessions that were closed recently and linger
lingering tcp sockets
TIME-WAIT sockets, tcp
which tcp connections are in the time-wait phase
show time-wait entries only
tcp in time-wait

= unix-sockets parse
> ss -xl
listening unix sockets
local domain sockets waiting for connections
which unix domain sockets are there to connect to
show unix sockets in listening state
sockets in the file system that programs listen on
unix listeners
is the docker socket there, list listening unix sockets
ss for unix domain listeners
unix domain servers on this box
listening sockets that are files
local ipc sockets in listening state
socket files which accept connections

= ping-forever parse
> ping <host>
ping <host> until i stop it
keep pinging <host> without end
endless ping of <host>
continuous ping to <host>
watch the connection to <host> by pinging on and on
ping <host> nonstop
permanent ping against <host>
never stop sending pings to <host>
keep sending echo requests to <host> until ctrl-c
unlimited pings to <host>
ping <host> forever
let a ping to <host> run, i will stop it myself

= ping-interval parse
> ping -i <secs> <host>
ping <host> every <secs> seconds
one ping each <secs> seconds to <host>
ping <host> with an interval of <secs> seconds
send pings to <host>, waiting <secs> seconds in between
slow ping of <host>, pause <secs> seconds
check <host> by a ping once in <secs> seconds
wait <secs> seconds between pings to <host>
interval <secs> seconds for pinging <host>
a ping to <host>, then <secs> seconds of rest, and so forth
ping <host>, but leave <secs> seconds between packets
every <secs> seconds an echo request to <host>
space the pings to <host> <secs> seconds apart

= ping-quiet parse
> ping -q -c <n> <host>
ping <host> <n> times and show only the summary
packet loss to <host> over <n> pings, summary only
statistics of <n> pings to <host> without the single lines
average round trip to <host> from <n> packets, just the final figures
quiet ping of <host> with <n> packets
how many percent of <n> packets get lost on the way to <host>, no details
summarize <n> pings against <host>
loss and latency to <host>, measured by <n> quiet pings
only totals: <n> echo requests to <host>
how reliable is <host>, <n> packets, result only
final statistics after <n> pings of <host>
mean latency for <n> packets to <host>, no line per packet

= ping-6 parse
> ping -6 -c 4 <host>
ping <host> over ipv6
is <host> reachable by ipv6, four packets
send four ipv6 pings to <host>
test the ipv6 connection to <host>
does <host> answer through ip version 6
check v6 connectivity towards <host> with four pings
v6 ping of <host>
can i reach <host> by v6
<host> by ipv6, test with a few pings
ipv6 echo requests, four of them, to <host>
is v6 working up to <host>
use version six for pinging <host> four times

= tracepath parse
> tracepath <host>
path to <host> with the tracepath tool
tracepath <host>
use tracepath towards <host>
trace the way to <host> without root rights, mtu included
path mtu on the way to <host>
find the mtu along the route to <host>
hops and mtu to <host> with tracepath
let tracepath explore the route to <host>
which mtu fits up to <host>, tracepath it
without sudo, the route to <host> by tracepath
tracepath for <host>
discover hops and path mtu towards <host>

= traceroute-n parse
> traceroute -n <host>
trace the route to <host> without resolving names
hops to <host> as plain addresses
traceroute <host> numerically
path to <host>, only ip numbers
speed up the traceroute to <host> by skipping dns
numeric list of routers on the way to <host>
traceroute with no host names, destination <host>
routers towards <host>, addresses instead of names
hop addresses for <host>, dns off
traceroute without reverse lookups: <host>
only numbers, please: hops to <host>
fast traceroute to <host>, names are not needed

= nc-send parse
> nc <host> <port> < <bare>
send <bare> to port <port> of <host> with netcat
netcat the file <bare> to <host> on <port>
push the contents of <bare> over tcp to <host> port <port>
stream <bare> to <host>:<port> raw
use nc to deliver <bare> to <host> at port <port>
<bare> goes through a plain tcp connection to <host>, port <port>
pour <bare> into port <port> on <host>
raw transfer of <bare>, destination <host>, tcp <port>
<bare> to <host> <port> by nc
transmit <bare> through netcat, other side is <host>, listening at <port>
feed <bare> into a socket on <host> port <port>
nc upload of <bare>, peer <host>:<port>

= nc-receive parse
> nc -l <port> > <new>
receive a file on port <port> with netcat and save it as <new>
listen on <port> and write what arrives to <new>
store everything coming in on port <port> in <new>
netcat: port <port> into the file <new>
catch a raw transfer at <port>, save to <new>
save incoming tcp data of port <port> under the name <new>
wait on port <port> for a file and call it <new>
use nc to put data received at <port> into <new>
nc as receiver at <port>, output <new>
incoming file on tcp <port>, name it <new>
store into <new> whatever a peer sends to my port <port>
open <port> for a netcat transfer and keep the data as <new>

= nc-connect parse
> nc <host> <port>
open a raw tcp connection to <host> port <port>
connect to <host> on <port> with netcat
talk to port <port> of <host> by hand
netcat session with <host>, port <port>
type directly to the service on <host>:<port>
use nc to connect to <host> at <port> interactively
plain socket to <host> <port>
i want to speak the protocol at <host> port <port> myself
speak to <host> <port> over a bare socket
manual tcp session: <host>, <port>
netcat to <host>, port <port>, interactive
let me type into a connection to port <port> at <host>

= nc-udp parse
> nc -zuv <host> <port>
check udp port <port> on <host>
is udp port <port> of <host> open
probe the udp port <port> at <host>
test <host> on udp <port> with netcat
can i reach <host> by udp at <port>
udp check, host <host>, port <port>
use nc without data over udp for <host> <port>
netcat udp scan of <port> on <host>
udp <port> at <host>, reachable or not
is <host> listening for udp on <port>
verify udp connectivity with <host>, port <port>
test if udp packets reach <host> on <port>

= nc-timeout parse
> nc -zv -w <secs> <host> <port>
check port <port> on <host> but wait no longer than <secs> seconds
is port <port> of <host> open, timeout <secs> seconds
test <host>:<port>, give up after <secs> seconds
probe tcp port <port> at <host> with a limit of <secs> seconds
nc port test on <host> <port>, <secs> seconds at most
within <secs> seconds, find out if <host> accepts connections on <port>
port check with a deadline of <secs> seconds: <host>, <port>
do not hang: try port <port> on <host> for <secs> seconds only
<host> <port>, open or not, decide in <secs> seconds
quick port probe, <secs> seconds maximum, <host> at <port>
knock on port <port> of <host>, wait <secs> seconds
firewall may swallow packets, so test <host> port <port> with a timeout of <secs> seconds

= nc-range parse
> nc -zv <host> 20-100
check the ports 20 to 100 on <host>
scan ports 20-100 of <host> with netcat
which ports between 20 and 100 are open on <host>
use nc to try every port from 20 through 100 at <host>
netcat scan of <host>, range 20-100
probe <host> on ports 20 up to 100
port range 20-100: what does <host> accept
small port scan of <host>, 20 to 100, no nmap
ports from 20 up to 100, open ones on <host>
<host>: try 20-100 by nc
does <host> have an open port in the range 20-100
go through ports 20 to 100 of <host> with nc

= telnet parse
> telnet <host> <port>
telnet to <host> on port <port>
telnet <host> <port>
use telnet to test port <port> of <host>
open a telnet connection to <host>, port <port>
old style port test with telnet: <host>, <port>
connect by telnet with <host> at <port>
try <host> port <port> using the telnet program
talk to <host>:<port> through telnet
is <port> at <host> reachable, telnet
telnet session: <host> <port>
check by telnet if <host> answers on <port>
connect old style to port <port>, machine <host>

= nmap-port parse
> nmap -p <port> <host>
check port <port> of <host> with nmap
nmap only port <port> on <host>
is port <port> open, closed or filtered at <host>, by nmap
scan the one port <port> on <host> using nmap
limit the nmap scan of <host> to <port>
use nmap to see the state of port <port> at <host>
nmap <host>, port <port>
single port nmap scan, target <host>, port <port>
state of tcp <port> on <host>, nmap it
<host>: nmap just <port>
look at <port> on <host> with nmap
ask nmap whether <host> has <port> open

= nmap-all parse
> nmap -p- <host>
scan all ports of <host>
all 65535 tcp ports of <host>
nmap every port on <host>
full port scan of <host>
is something hiding on a high port of <host>, scan the complete range
scan <host> from port 1 to the last one
do not stop at common ports, scan each one at <host>
complete tcp port range of <host>, nmap
entire port range of <host>, nmap
exhaustive port scan, target <host>
which of the 65535 ports does <host> have open
nmap, no port left out, on <host>

= nmap-version parse
> nmap -sV <host>
which software versions run on the open ports of <host>
detect services and versions on <host>
nmap with version detection on <host>
what servers does <host> run, and in which release
identify the programs behind the ports of <host>
service fingerprinting of <host>
is <host> running outdated server software, scan with versions
find out what exactly answers on <host>'s ports
<host>: products and version numbers of its services
probe the open ports of <host> for their software
nmap, service versions, <host>
which release of ssh or web server does <host> use, scan it

= tcpdump-host parse
> tcpdump -i any host <host>
capture traffic with <host>
packets to and from <host>
sniff what this machine exchanges with <host>
watch network packets of <host> on all interfaces
use tcpdump on the host <host>
dump all traffic from or to <host>
live view of the packets between me and <host>
filter the packet capture by the host <host>
network packets exchanged with <host>, live
is <host> sending me anything, capture it
packet trace limited to <host>
traffic between here and <host>

= tcpdump-file parse
> tcpdump -i any -w capture.pcap
record all network traffic to capture.pcap
write captured packets into capture.pcap
save a packet capture as capture.pcap for wireshark
tcpdump into the file capture.pcap, all interfaces
dump every packet to capture.pcap
log raw network packets in capture.pcap
capture on any interface, output capture.pcap
i want to analyse the traffic later, record it in capture.pcap
pcap of all interfaces, file capture.pcap
store the traffic in capture.pcap
raw packets from every card into capture.pcap
make a wireshark file capture.pcap out of live traffic

= ufw-disable parse
> ufw disable
turn the firewall off
disable ufw
deactivate the firewall
stop the firewall completely
ufw off
i want to test without the firewall
switch off firewall protection
take the firewall down
firewall off
no packet filtering for now, ufw down
shut down ufw
make the firewall inactive

= ufw-delete parse
> ufw delete allow <port>
remove the firewall rule that allows port <port>
ufw should no longer allow <port>
take back the permission for port <port> in the firewall
delete the allow rule of port <port>
port <port> was opened in ufw, undo that
drop the ufw exception for <port>
withdraw the opening of port <port>
cancel allow <port> in the firewall
<port> should not be allowed any longer, delete its ufw rule
revoke the firewall's allow on <port>
ufw: remove allow <port>
erase the rule that lets <port> in

= iptables parse
> iptables -L -n -v
list the iptables rules with counters and numeric addresses
firewall rules of the kernel
show iptables chains verbosely, no name lookups
which iptables rules are active and how often did they match
dump the packet filter rules with packet counts
what does iptables block
netfilter rules in detail, numeric
inspect the iptables filter table
packet filter rules with hit counts
numeric iptables listing including counters
what rules does the kernel firewall have, with statistics
iptables in detail

= wifi-list parse
> nmcli device wifi list
which wifi networks are around
list wireless networks with their signal strength
scan for wlan
available wifi
what wireless access points can i see
show wifi networks by nmcli
is my wlan in range, list the networks
wireless networks nearby
wlan scan
which ssids can be seen
find wifi signals in reach
hotspots around me

= wifi-connections parse
> nmcli connection show
saved network connections
which connections does network manager know
list network manager profiles
known wifi and wired connections
show configured connections by nmcli
network profiles on this machine
what networks have i set up
overview of the connections in network manager
stored connection profiles
remembered wifi and cable networks
all connections that networkmanager has saved
nmcli, connections

= nm-status parse
> nmcli device status
which network devices are connected
state of each network device in network manager
is my wifi connected, device overview
nmcli overview of devices
connected and disconnected adapters with their connection
network manager's view of the adapters
which adapter is using which connection
device state from nmcli
adapters and whether they are connected, by networkmanager
nmcli device table
which of my network cards is managed and connected
connection state of the devices

= wifi-off parse
> nmcli radio wifi off
turn wifi off
disable the wireless card
switch off wlan
wifi should be off
no wireless any more, save battery
deactivate wifi by nmcli
stop using wireless
wlan radio off
no wlan, please
cut the wireless radio
wireless off
switch the wifi adapter's radio off

= wifi-on parse
> nmcli radio wifi on
turn wifi on
enable the wireless card
switch on wlan
wifi should be on
i need wireless again
activate wifi by nmcli
start using wireless
wlan radio on
wlan again, please
wireless on
power the wireless radio
switch the wifi adapter's radio on

= wol parse
> wakeonlan 00:11:22:33:44:55
wake the computer with the mac address 00:11:22:33:44:55
send a magic packet to 00:11:22:33:44:55
turn on the machine 00:11:22:33:44:55 over the network
wake on lan for 00:11:22:33:44:55
start my pc remotely, mac 00:11:22:33:44:55
boot 00:11:22:33:44:55 by network
the server 00:11:22:33:44:55 is asleep, wake it up
wol packet for 00:11:22:33:44:55
magic packet for 00:11:22:33:44:55, please
boot my sleeping computer, its mac is 00:11:22:33:44:55
network wake-up of 00:11:22:33:44:55
use wakeonlan for 00:11:22:33:44:55

= speedtest parse
> speedtest-cli
how fast is my internet connection
measure download and upload speed
internet speed test
run a bandwidth test
is my provider giving me the speed i pay for
mbit per second up and down
test how quick my internet line is
bandwidth of my internet access
how many megabits does my line deliver
speed of this internet connection
check internet throughput
is my internet slow today, measure it
`,
)
