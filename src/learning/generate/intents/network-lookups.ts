import { type Intent, intents } from '../grammar.ts'

/** What dig is asked: the type of record and how people call it. */
const records: readonly [type: string, names: string][] = [
  ['A', '(A record|IPv4 address record|A entry)'],
  ['AAAA', '(AAAA record|IPv6 address record|AAAA entry)'],
  ['MX', '(MX record|mail exchanger record|MX entry)'],
  ['NS', '(NS record|name server record|NS entry)'],
  ['TXT', '(TXT record|text record|TXT entry)'],
  ['SOA', '(SOA record|start of authority record|SOA entry)'],
  ['SRV', '(SRV record|service record|SRV entry)'],
]

const ofRecords: readonly Intent[] = records.flatMap(([type, names]) => {
  const id = type.toLowerCase()
  return intents(
    'network',
    `
= u-dig-at-${id} parse
> dig @<nameserver> <domainname> ${type}
Print the ${names} of the domain <domainname> from the name server <nameserver>
dig ${type} for <domainname> at <nameserver>
ask <nameserver> for the ${names} of <domainname>, full dig output
query the server <nameserver> for the ${type} of <domainname>
what does the name server <nameserver> say is the ${names} of <domainname>
look up the ${names} of <domainname>, not at my resolver but at <nameserver>
${type} of <domainname> according to <nameserver>
send a DNS query of type ${type} for <domainname> to <nameserver> with dig
dig @<nameserver>, domain <domainname>, type ${type}
use <nameserver> as the DNS server for the ${names} of <domainname>
check the ${names} that <nameserver> has for <domainname>
get the ${names} for <domainname> directly from the nameserver <nameserver>

= u-dig-short-at-${id} parse
> dig +short ${type} <domainname> @<nameserver>
Print the short ${names} of the domain <domainname> from the name server <nameserver>
dig ${type} for <domainname> at <nameserver>, short
ask <nameserver> for the ${names} of <domainname>, just the answer
query the server <nameserver> for the ${type} of <domainname> and print nothing but the value
only the value: ${names} of <domainname> at <nameserver>
terse ${type} of <domainname> according to <nameserver>
look up the ${names} of <domainname> at <nameserver>, brief output
dig +short @<nameserver>, domain <domainname>, type ${type}
use <nameserver> as the DNS server for the ${names} of <domainname>, in short form
bare ${names} for <domainname> straight from the nameserver <nameserver>

= u-dig-t-${id} parse
> dig -t ${type} <domainname>
Query the ${names} for the domain <domainname> with dig's -t option, complete output
dig -t ${type} <domainname>
dig with the type ${type} for <domainname>
full DNS lookup of the ${names} of <domainname>, all sections
make a DNS query of type ${type} for <domainname>
use dig to get the ${names} of <domainname>, not only the short answer
let dig ask my resolver for ${type} of <domainname> and show everything
look up <domainname> in the DNS, type ${type}, verbose as dig is
send a query for the ${names} of <domainname> and print question and answer
`,
  )
})

const others = intents(
  'network',
  String.raw`
= u-dig-at parse
> dig @<nameserver> <domainname>
Look up <domainname> at the name server <nameserver>
dig <domainname> at <nameserver>
ask <nameserver> for the address of <domainname>, full dig output
query the DNS server <nameserver> about <domainname>
what does <nameserver> say about <domainname>, default record type
DNS lookup of <domainname> by <nameserver> and not by my resolver
use <nameserver> as the server of a dig for <domainname>
resolve <domainname> with <nameserver>
does <nameserver> know <domainname>, use dig
dig @<nameserver> with the domain <domainname>
Make a DNS lookup for the hostname <domainname> on <nameserver>

= u-dig-short-at parse
> dig +short <domainname> @<nameserver>
Print only the address of <domainname> as the name server <nameserver> has it
dig <domainname> at <nameserver>, short
ask <nameserver> for the address of <domainname>, only that
query the DNS server <nameserver> about <domainname>, terse
short answer of <nameserver> on <domainname>
just the IP of <domainname> by <nameserver>
use <nameserver> for a +short dig of <domainname>
resolve <domainname> with <nameserver>, no extra output
dig +short @<nameserver>, name <domainname>
bare address of <domainname> according to <nameserver>

= u-dig-x parse
> dig -x <ip>
Reverse DNS lookup of <ip> with dig, full output
dig the PTR record of the address <ip>
which name belongs to the IP <ip>, show all of dig's answer
query the reverse record of <ip>
dig -x <ip>
reverse lookup for <ip> by dig, not shortened
look up the domain name of address <ip>, all sections
complete reverse DNS query for <ip>
let dig find the host name that goes with <ip>, with the complete reply
PTR query by dig, address <ip>, everything it prints
who is <ip> by name, ask dig in full
DNS pointer for <ip>, dig's whole reply
reverse resolution of the address <ip> with dig, all details

= u-dig-x-short parse
> dig +short -x <ip>
Print only the host name that reverse DNS gives for <ip>
reverse lookup of <ip>, short
just the name that belongs to the address <ip>
dig -x <ip> with a short answer
PTR of <ip>, nothing but the name
which host is <ip>, the name alone
terse reverse DNS query for <ip>
get the domain name from the address <ip>, name only
resolve <ip> back to a name, brief
who is <ip> by name, dig in short form
DNS pointer for <ip>, short reply
host name only, for the address <ip>, from the reverse zone
turn <ip> into a name with a short dig

= u-dig-ttl parse
> dig +nocmd +noall +answer +ttlid <domainname>
Show the answer for <domainname> with its time to live and nothing else
dig <domainname>, only the answer section including TTL, no command line
TTL and address of <domainname> by dig, answer only
how long may the DNS answer for <domainname> be cached, print the answer with ttl
answer section with TTLs for <domainname>
strip dig's output for <domainname> to the answer with its ttl
time to live of the DNS entry <domainname>, in the answer line
let dig print solely the answer record and its TTL for <domainname>
DNS answer of <domainname> including the seconds it stays valid, quiet otherwise
only answer records plus time to live, domain <domainname>
what TTL has the record of <domainname>, dig without extra sections
dig with +noall +answer +ttlid and no command header for <domainname>

= u-dig-any parse
> dig <domainname> ANY +noall +answer
Show all kinds of DNS records of <domainname>, answer section only
dig any for <domainname>, just answers
every record that the DNS has for <domainname>, no other sections
query type ANY of <domainname>, print the answers alone
all DNS entries of the domain <domainname>, answer part
which records of whatever type exist for <domainname>, by dig, answers only
list the records of any type for <domainname>, nothing but the answer section
dig ANY with +noall +answer on <domainname>
ask the DNS for anything about <domainname>, answers alone
print all available record types of <domainname> by one dig
A, MX, NS and whatever else <domainname> has, dig with ANY, short of other sections
everything in the zone that dig ANY tells about <domainname>, answer section

= u-ifc-ip parse
> ifconfig <iface> | awk '/inet / { print $2 }'
Get the IPv4 address of the network interface <iface> using ifconfig and awk
print the IP address of <iface> by ifconfig
ifconfig <iface> piped to awk for the inet address
which IP has <iface>, take it from ifconfig
IP of the interface <iface> through ifconfig
extract the inet address of <iface> out of ifconfig's output
awk the address from ifconfig <iface>
show just the IP of <iface>, with ifconfig
what address is configured on <iface> according to ifconfig
use ifconfig to find the address of the network card <iface>
only the IPv4 number of <iface>, ifconfig filtered by awk

= u-ifc-mac parse
> ifconfig <iface> | grep -oE '([[:xdigit:]]{2}:){5}[[:xdigit:]]{2}'
Get the MAC address of the network interface <iface> using ifconfig and grep
print the hardware address of <iface> by ifconfig
ifconfig <iface> piped to grep -o for the MAC
which MAC has <iface>, take it from ifconfig
MAC of the interface <iface> through ifconfig
extract the ethernet address of <iface> out of ifconfig's output
grep the MAC address from ifconfig <iface>
show just the MAC address of <iface>, with ifconfig
what physical address does <iface> have according to ifconfig
use ifconfig to find the hardware number of the network card <iface>
six pairs of hex digits of <iface>, matched in ifconfig's output

= u-ifc-all-ip parse
> ifconfig | awk '/inet / { print $2 }' | grep -v '^127'
Get the IPv4 addresses of all active network interfaces except the loopback, using ifconfig
print every IP address of this machine but not 127.0.0.1, by ifconfig
ifconfig piped to awk for all inet addresses without localhost
which IPs do my interfaces have, from ifconfig, loopback left out
IP addresses of all interfaces through ifconfig, no 127
extract all inet addresses out of ifconfig's output and drop the loopback one
awk the addresses from ifconfig, filter 127 away
show just the IPs of all network cards, with ifconfig, not the local one
list the machine's addresses by ifconfig, minus localhost
every IPv4 address in ifconfig save that of the loopback

= u-ifc-show parse
> ifconfig <iface>
Show the configuration of the network interface <iface> using ifconfig
ifconfig <iface>
display address, netmask and counters of <iface> by ifconfig
what does ifconfig say about <iface>
status of the network card <iface> through ifconfig
ifconfig for the single interface <iface>
print ifconfig's information on <iface>
network settings of <iface>, ifconfig
look at the interface <iface> with ifconfig
Display the current configuration of <iface> by means of ifconfig
ifconfig output of <iface> only
settings and packet counters of <iface>, the ifconfig way
use ifconfig on the network interface <iface>

= u-ifc-a parse
> ifconfig -a
Show all network interfaces with ifconfig, even those that are down
ifconfig with inactive interfaces too
display every interface, up or down, by ifconfig
ifconfig -a
which network interfaces exist at all, from ifconfig
let ifconfig list interfaces including disabled ones
status of all network cards, also inactive, through ifconfig
print ifconfig's information on each interface whatever its state
complete list of interfaces by ifconfig, down ones included
Display all interfaces that are currently available, even if down, using ifconfig
also the interfaces that are switched off, in ifconfig
ifconfig with all interfaces
every network device, active or not, by means of ifconfig

= u-ifc-up parse
> sudo ifconfig <iface> up
Activate the network interface <iface> with ifconfig
bring <iface> up by ifconfig
ifconfig <iface> up
switch on the network card <iface> using ifconfig
enable interface <iface>, ifconfig as root
turn the interface <iface> on through ifconfig
with ifconfig, set <iface> to up
start <iface>, the ifconfig way
use ifconfig so that <iface> is active
<iface> is down, get it up again with ifconfig
Cause the interface <iface> to be activated, ifconfig
sudo ifconfig for <iface>, state up
the card <iface> should work again, ifconfig it up

= u-ifc-down parse
> sudo ifconfig <iface> down
Deactivate the network interface <iface> with ifconfig
bring <iface> down by ifconfig
ifconfig <iface> down
switch off the network card <iface> using ifconfig
disable interface <iface>, ifconfig as root
turn the interface <iface> off through ifconfig
with ifconfig, set <iface> to down
stop <iface>, the ifconfig way
use ifconfig so that <iface> is inactive
<iface> should not be used any more, ifconfig it down
Cause the driver of the interface <iface> to be shut down, ifconfig
sudo ifconfig for <iface>, state down
take the card <iface> off the network by ifconfig

= u-ip-mac parse
> cat /sys/class/net/<iface>/address
Print the MAC address of the network interface <iface> from /sys
read the hardware address of <iface> out of /sys/class/net
MAC address of <iface>, from the sys file system
what is the MAC of <iface>, without ifconfig or ip
cat the address file of <iface> under /sys
show the ethernet address of the card <iface> by reading /sys
hardware number of <iface> as /sys has it
look in /sys for the MAC address of <iface>
get the physical address of <iface> from the kernel's sysfs
print /sys's address entry for the interface <iface>
Display the MAC address of <iface> by reading the file the kernel keeps under /sys/class/net
link layer address of <iface>, taken from sysfs
which hardware address does sysfs give for <iface>

= u-ip-addr-iface parse
> ip -4 -o addr show <iface> | awk '{ print $4 }' | cut -d/ -f1
Get the IPv4 address of the network interface <iface> using ip, without the prefix length
print the IP address of <iface> by the ip command, no netmask
ip addr show <iface> piped to awk and cut for the bare address
which IP has <iface>, take it from ip addr and drop the /24 part
IP of the interface <iface> through ip -o, address only
extract the address of <iface> out of ip's one-line output without the mask
show just the IPv4 of <iface>, with ip, no slash part
what address is configured on <iface> according to ip addr, bare
use ip -4 -o addr to find the plain address of the network card <iface>

= u-ip-default-dev parse
> ip route | awk '/^default/ { print $5; exit }'
Print the name of the network interface that the default route uses
which interface is my primary one, by ip route
device of the default gateway route, only the name
default route's network card
through which interface do packets leave by default
ip route piped to awk for the interface of the default line
primary network interface name, please
awk the device out of the default route
interface name that goes to the internet according to the routing table
get the default network device

= u-ip-lan parse
> ip route get 1.1.1.1 | grep -oP 'src \K\S+'
Print the local machine's LAN IP address, that is the source address used towards the internet
my own IP on the primary interface, via ip route get
IP address of only the primary network interface
which source address does this computer use to go out
local address that packets to the outside carry, from ip route get
the src of ip route get, alone
the one LAN address that i have toward the gateway
get this host's main address by asking the route to 1.1.1.1
main local IP, not all of them
Print the local machine's address on the network it reaches the internet by, using ip route get
one address, that of my outgoing interface, via ip route get
find the LAN IP of this box by asking how it would get to 1.1.1.1
grep the src address from ip route get 1.1.1.1

= u-netstat-rn parse
> netstat -rn
Show the routing table with numeric addresses using netstat
netstat -rn
routes of the kernel by netstat, no name resolution
display the routing table, numbers only, with netstat
what is my default gateway and other routes, from netstat, numeric
print routes through netstat without looking up names
netstat's numeric routing table
use netstat to list the routes numerically
kernel routes in numbers, netstat
Display the kernel's routing table in numeric form, by netstat
which gateways does netstat list, addresses as numbers
netstat for routes, not resolving hosts
numeric route list, netstat please

= u-netstat-an-grep quiet
> netstat -an | grep ':<port> '
Show all connections that involve port <port> using netstat and grep
netstat -an filtered for port <port>
grep netstat's numeric output for :<port>
sockets with the port number <port>, from netstat
is anything connected to or listening on <port>, by netstat -an
pipe netstat -an into grep for the port <port>
connections at port <port> as netstat shows them
use netstat and grep to look for port <port>
list every netstat line that has port <port>
Display the sockets that use port <port>, filtered out of netstat -an
who talks to port <port>, netstat with grep
netstat, all sockets, numeric, only those with :<port>
port <port> in netstat

= u-netstat-count quiet
> netstat -an | grep -c ESTABLISHED
Count the established connections using netstat and grep
how many connections are established, by netstat
number of ESTABLISHED lines in netstat -an
netstat -an piped to grep -c for established ones
tally of open established sockets through netstat
use netstat to count the established connections
how often does ESTABLISHED occur in netstat's output
figure for currently established connections from netstat
count of established tcp sessions, netstat
Display the number of tcp connections in state ESTABLISHED, netstat and grep -c
netstat: how many sessions are open right now
let grep count ESTABLISHED in what netstat -an prints
number of live connections by netstat

= u-netstat-listen quiet
> netstat -an | grep LISTEN
List the listening sockets using netstat and grep
netstat -an filtered for LISTEN
grep netstat's numeric output for sockets that listen
what listens here, according to netstat -an
pipe netstat -an into grep LISTEN
listening ports as netstat shows them, by grep
use netstat and grep to look for what is listening
only LISTEN lines of netstat
open server sockets from netstat -an
Display all sockets in state LISTEN out of netstat -an
netstat, numeric, only listeners, by grep
which ports are open for connections here, netstat and grep
filter netstat for LISTEN

= u-ping-date parse
> ping <host> | while read -r line; do echo "$(date): $line"; done
Ping <host> and put the date before each line of output
prepend the current time to every line that ping <host> prints
ping <host> with timestamps in front of the replies, by a while loop
date and time with each ping reply from <host>
show when each answer of <host> to ping came, with date in a loop
ping <host>, each line prefixed by date
timestamped ping of <host>, date before the line
loop over ping's output for <host> and echo the date with it
i want to see the date beside each ping line for <host>
log style ping of <host>: date, colon, line
Prepends the date to the ping output for <host>

= u-ping-date-log parse
> ping <host> | while read -r line; do echo "$(date): $line"; done >> <new>
Ping <host>, put the date before each line, and append all that to <new>
keep a log <new> of ping <host> with the date in front of every line
timestamped ping of <host> appended to the file <new>
prepend the current time to each line of ping <host> and collect them in <new>
ping log with dates for <host> in <new>
while read loop over ping <host>, date before the line, written to the end of <new>
save dated ping replies of <host> in <new>
dates and ping lines of <host>, added to <new>
over a long time record ping answers of <host> with the time of each, add to <new>
file <new> should collect date plus ping line for <host>, appended
monitor <host> by ping and append each reply with its date to <new>
ping output of <host>, date in front, at the end of <new>

= u-ping-d parse
> ping -D <host>
Ping <host> and print a unix timestamp before each line
ping <host> with -D timestamps
epoch time in front of every reply of <host>, use ping's own option
let ping itself stamp its lines, host <host>
ping -D <host>
unix time with each ping answer from <host>
have ping show seconds since the epoch per line for <host>
timestamp option of ping on <host>
print the time of day as seconds since 1970 with every ping line of <host>
timestamps by ping, not by a loop, for the host <host>
ping <host>, each line begins with a unix time in brackets
when did each reply of <host> arrive, ping with its timestamp flag

= u-ping-tee parse
> ping -c <n> <host> | tee <new>
Print and save the results of <n> pings to <host> in <new>
ping <host> <n> times, show the output and keep it in <new>
<n> ping requests to <host>, tee to <new>
send <n> pings to <host>, on the screen and to the file <new>
ping -c <n> <host> piped to tee <new>
store what <n> pings of <host> print in <new> while watching
log of <n> pings to <host> in <new> and in the terminal
write <n> ping results for <host> to <new>, display them also
watch <n> pings of <host> and save them as <new> too
ping results of <n> requests to <host>, both displayed and stored in <new>
duplicate what <n> pings of <host> print into <new>
<n> echo requests to <host>, screen plus the file <new>

= u-ping-save parse
> ping -c <n> <host> > <new>
Save the results of <n> pings to <host> in <new>
ping <host> <n> times and redirect the output to <new>
<n> ping requests to <host>, output only to the file <new>
send <n> pings to <host>, nothing on the screen, all to <new>
ping -c <n> <host> written to <new>
store what <n> pings of <host> print in <new>
file <new> with <n> pings to <host>
put <n> ping replies of <host> into <new>
no display, <n> pings of <host> recorded in <new>
output of <n> echo requests for <host> goes to <new> alone
let <new> contain what ping says about <host> after <n> packets
ping test of <host> with <n> packets, result file <new>

= u-ping-once-var parse
> ping -c 1 "$host"
Send one ping request to the host whose name is in the variable host
ping the machine in the shell variable host once
a single ping to what the variable host holds
one echo request for the host variable
ping -c 1 to the variable host
does the machine named by the variable host answer a single ping
in a script, ping the value of host one time
check the host from the variable host by exactly one ping
one ping, target from the variable host
Send a single ICMP echo request to the machine that the host variable names
variable host holds a machine name, ping that once
ping count 1, destination from the shell variable host
is the machine in the variable host there, one packet

= u-ping-self parse
> ping -c 1 127.0.0.1
Send one ping request to the local machine
ping myself once
a single ping to 127.0.0.1
does my own network stack answer, one ping
one echo request to the loopback address
ping localhost's address a single time
check the loopback with just one ping
one ping of this computer
test whether the machine answers itself, 1 packet
Send one ICMP echo request to 127.0.0.1
is the loopback alive, ping it one time
ping the local host by number, only once
one packet to myself

= u-ping-until parse
> until ping -c 1 -W 1 <host> > /dev/null; do sleep 1; done
Wait until <host> answers a ping
loop with ping until <host> is up
block till the machine <host> can be reached by ping
keep pinging <host> silently, stop at the first answer
sleep and retry until ping to <host> succeeds
wait for <host> to come back after its reboot, by ping
until loop around a single quiet ping of <host>
do nothing further before <host> responds to ping
poll <host> once a second until it replies
hold my script until <host> is pingable

= u-ping-while-down parse
> while ping -c 1 -W 1 <host> > /dev/null; do sleep 1; done
Wait until <host> no longer answers a ping
loop with ping as long as <host> is up
block till the machine <host> cannot be reached by ping any more
keep pinging <host> silently, stop at the first missing answer
wait for <host> to go down, by ping
while loop around a single quiet ping of <host>
poll <host> once a second until it stops replying
hold my script while <host> is pingable
as long as <host> answers, sleep a second and ping again, quietly
loop ends when ping to <host> fails
<host> is to be switched off, wait till ping gets no answer
detect by repeated single pings when <host> disappears

= u-ping-loss parse
> ping -c <n> <host> | grep -oE '[0-9.]+% packet loss'
Print the percentage of packets lost in <n> pings to <host>
packet loss to <host> over <n> pings, only that
how much of <n> pings gets lost on the way to <host>
grep the packet loss out of ping -c <n> <host>
loss rate of <n> echo requests to <host>
ping <host> <n> times and show just the packet loss figure
what percentage of <n> packets does <host> not answer
send <n> pings to <host>, extract the loss
<n> packets to <host>: what percentage was lost, that phrase alone
is the line to <host> lossy, print just the loss out of <n> pings
only "% packet loss" from <n> pings of <host>
lost packets in percent, <n> requests, host <host>

= u-ping-size parse
> ping -c <n> -s <bignum> <host>
Send <n> pings of <bignum> bytes to <host>
ping <host> <n> times with a payload of <bignum> bytes
<n> echo requests with packet size <bignum> for <host>
ping -s <bignum> to <host>, <n> times
large pings: <n> of <bignum> data bytes to <host>
test <host> with <n> pings that carry <bignum> bytes each
packet size <bignum>, count <n>, ping <host>
let ping send <n> packets of <bignum> bytes to the host <host>
set ping's data size to <bignum> bytes and send <n> packets to <host>
does <host> answer <n> packets of <bignum> bytes
<n> pings with <bignum> bytes of data each toward <host>
ping <host>, size <bignum> bytes, stop after <n>

= u-curl-sh parse
> curl -fsSL <scripturl> | sh
Download the script <scripturl> and execute it
fetch <scripturl> and run it with sh
curl <scripturl> piped to sh
get the install script from <scripturl> and start it at once
run the shell script that lies at <scripturl>
execute what <scripturl> delivers in the shell
pipe the contents of <scripturl> into sh
install by running the script at <scripturl>
download and execute <scripturl> with curl
let sh run the remote script <scripturl>

= u-curl-bash parse
> curl -fsSL <scripturl> | bash -s -- <value>
Download the script <scripturl> and run it in bash with the argument <value>
curl <scripturl> into bash, passing <value>
fetch <scripturl> and execute it by bash with <value> as its parameter
bash -s for the remote script <scripturl>, argument <value>
run the script at <scripturl> in bash giving it <value>
pipe <scripturl> to bash and hand <value> to the script
execute <scripturl> with bash, first argument <value>
remote script <scripturl> with the parameter <value>, run by bash
bash shall run <scripturl> from the web with the argument <value>
let bash read the script <scripturl> from curl, parameters: <value>
web script <scripturl>, argument <value>, through curl and bash
download <scripturl>, do not save it, run it by bash with <value> given

= u-wget-sh parse
> wget -qO- <scripturl> | sh
Download the script <scripturl> with wget and execute it
use wget to fetch <scripturl> and run it with sh
wget <scripturl> to standard output, piped to sh
get the install script from <scripturl> by wget and start it at once
run, through wget, the shell script that lies at <scripturl>
execute what wget gets from <scripturl> in the shell
pipe the contents of <scripturl> from wget into sh
quiet wget of <scripturl> straight into sh
install by running the script at <scripturl>, fetched by wget
wget the script <scripturl> and hand it straight to sh
fetch by wget and run: <scripturl>
sh shall execute <scripturl>, wget brings it
remote installer <scripturl>, run through wget and a pipe

= u-curl-gz-less parse
> curl -s <gzurl> | gunzip -c | less
Download <gzurl>, decompress it, and view it in less
page through the decompressed content of <gzurl>
curl <gzurl> to gunzip to less
look at the gzipped text at <gzurl> interactively, unpacked
read <gzurl> from the web in a pager, decompressing on the fly
fetch the gz file <gzurl> silently, gunzip it and show it page by page
open the compressed file <gzurl> in less without saving it
stream <gzurl>, uncompress, and browse with less
Grab the gzipped file <gzurl> from the web and display its unpacked text in less
unzip <gzurl> while downloading and let me scroll through it

= u-curl-gz-save parse
> curl -s <gzurl> | gunzip > <new>
Download <gzurl>, decompress it, and save it as <new>
store the unpacked content of <gzurl> in <new>
curl <gzurl> through gunzip into the file <new>
fetch the gz file <gzurl> and write it uncompressed to <new>
decompress <gzurl> on the fly while downloading to <new>
get <gzurl> from the web, gunzip it, result in <new>
<new> should be the uncompressed <gzurl>
stream <gzurl> to gunzip and keep the output as <new>
no gz on disk: download <gzurl> and save it unzipped as <new>
unpacked copy of the remote <gzurl> here, named <new>
curl and gunzip in a pipe, from <gzurl> to the local file <new>
download the compressed <gzurl> but keep only its plain text, in <new>
decompress while fetching: <gzurl>, output file <new>

= u-curl-gz-grep parse
> curl -s <gzurl> | zgrep '<word>'
Download <gzurl> and print its lines that contain <word>, without saving it
search for <word> in the compressed file at <gzurl>
curl <gzurl> piped to zgrep <word>
does <word> occur in the gzipped text <gzurl>, show the lines
zgrep <word> over the download <gzurl>
stream <gzurl> and grep in the decompressed data for <word>
lines with <word> in the gz file at <gzurl>
look for <word> inside <gzurl> on the fly
gz file on the web, <gzurl>, only the lines where <word> stands
fetch <gzurl> silently and filter its unpacked text for <word>
is <word> in <gzurl>, the compressed remote file, print matches
zgrep on standard input: <gzurl> by curl, word <word>

= u-wget-tar parse
> wget -qO- <tarurl> | tar -xzf -
Download <tarurl> with wget and extract it without saving the archive
use wget and tar to unpack <tarurl> on the fly
wget <tarurl> to standard output, piped to tar xz
stream the archive <tarurl> from wget into tar
extract the remote tarball <tarurl> here, by wget, no file kept
unpack <tarurl> while wget fetches it
get the tar.gz <tarurl> by wget and extract it at once
quiet wget of <tarurl> straight into tar
no archive on disk: wget <tarurl> and untar it here
download and unpack <tarurl> in one pipeline with wget
tar reads <tarurl> from wget's output and extracts in this folder
let wget write <tarurl> to stdout and tar unpack that

= u-wget-tar-c parse
> wget -qO- <tarurl> | tar -xzf - -C <farpath>
Download <tarurl> with wget and extract it in <farpath> without saving the archive
use wget and tar to unpack <tarurl> on the fly under <farpath>
wget <tarurl> to standard output, piped to tar that extracts to <farpath>
stream the archive <tarurl> from wget into <farpath>
extract the remote tarball <tarurl> into the directory <farpath>, by wget, no file kept
unpack <tarurl> into <farpath> while wget fetches it
get the tar.gz <tarurl> by wget, contents go to <farpath>
quiet wget of <tarurl> straight into tar with the target <farpath>
no archive on disk: wget <tarurl> and untar it in <farpath>
download and unpack <tarurl> below <farpath> in one pipeline with wget
tar reads <tarurl> from wget's output and extracts to <farpath>
let wget write <tarurl> to stdout and tar unpack that in the folder <farpath>

= u-loop-hosts parse
> for h in <host> <host2>; do ssh "$h" '<farcmd>'; done
Run <farcmd> on <host> and <host2> over ssh, one after the other
loop over the hosts <host> and <host2> and execute <farcmd> on each by ssh
ssh to <host> as well as <host2> for <farcmd>
for each of <host> and <host2>, remote command <farcmd>
have <farcmd> executed on the two machines <host> and <host2> in a for loop
what does <farcmd> say on <host> and on <host2>
same command <farcmd> on several servers: <host>, <host2>
do <farcmd> at <host>, then at <host2>, through ssh
several hosts, <host> and <host2>, one command, <farcmd>
Execute <farcmd> remotely on each of the hosts <host> and <host2>
for loop, ssh, <farcmd>, hosts <host> and <host2>
two servers, <host> and <host2>, should each run <farcmd>
ssh into <host>, do <farcmd>, next into <host2> for the same

= u-hosts-file parse
> while read -r h; do ssh -n "$h" '<farcmd>'; done < <bare>
Run <farcmd> over ssh on every host listed in <bare>
loop over the host names in <bare> and execute <farcmd> on each
for each line of <bare>, ssh there and run <farcmd>
<bare> has one server a line, have <farcmd> done on all of them by ssh
read hosts from <bare>, remote command <farcmd>
execute <farcmd> on the machines named in the file <bare>
all the servers in <bare>: ssh and <farcmd>
while read loop over <bare> with ssh -n for <farcmd>
go through the host list <bare> and run <farcmd> remotely
Execute <farcmd> remotely on every machine whose name is a line of <bare>
host list <bare>, ssh, <farcmd> on all
one ssh per line of <bare>, running <farcmd>
each server in the file <bare> should do <farcmd>

= u-ping-file parse
> while read -r h; do ping -c 1 -W 1 "$h" > /dev/null && echo "$h up" || echo "$h down"; done < <bare>
Ping every host listed in <bare> once and say which are up or down
loop over the hosts in <bare>, one ping each, print up or down
for each line of <bare>, tell whether that machine answers a ping
<bare> has one server a line, which of them are up, which down
read hosts from <bare> and check each with a single ping, echo its state
state by ping of the machines named in the file <bare>
all the servers in <bare>: up or down
go through the host list <bare> and report who answers to ping and who does not
reachability of every machine in the list <bare>, up or down each
one silent ping for each name in <bare>, then the name and up or down
which hosts out of <bare> respond, print all with their state
status list by ping: hosts in <bare>, up or down
`,
)

/** Questions to name servers, of interfaces, connections and pings, and downloads that go straight on. */
export const networkLookups: readonly Intent[] = [...ofRecords, ...others]
