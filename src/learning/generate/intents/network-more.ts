import { intents } from '../grammar.ts'

/** More of transfers, probes and remote machines; checked for syntax and programs only, as in network.ts. */
export const networkMore = intents(
  'network',
  String.raw`
= gateway-ip parse
> ip route | awk '/^default/ { print $3 }'
only the address of the default gateway
ip of my router, just the address
use ip and awk to extract the default gateway address
print the gateway's ip and nothing around it
which single address is my default route going to
bare ip address of the gateway for a script
third field of the default route

= route-get parse
> ip route get <host>
which route and interface (is|would be) used to reach <host>
how do packets for <host> leave this machine
over which network card does traffic to <host> go
use ip to ask for the route to <host>
route taken towards the single address <host>
source address and gateway used for <host>
ask the kernel how it would route to <host>

= neigh parse
> ip neigh
$show the (arp table|neighbour table|arp cache)
which machines in the local network have been seen, with mac addresses
mac addresses of the neighbours
arp entries
use ip to list neighbours
what other devices did this machine talk to in the lan
ip to mac mapping of the local network

= iface-stats parse
> ip -s link
traffic counters of all network interfaces
how many bytes and packets were received and sent per interface
are there dropped packets or errors on my network card
use ip for interface statistics
bytes in and out for every network card
$show sent and received packets (per|for each) interface
rx and tx counters of the interfaces

= iface-names parse
> ls /sys/class/net
just the names of the network interfaces
how are my network cards called
interface names from sys
use ls to see what network devices exist
bare list of network device names
is it eth0 or ens3, print the interface names only
which network interfaces exist, names and nothing else

= iface-up parse
> ip link set eth0 up
bring [the interface] eth0 up
activate the network card eth0
enable eth0
turn eth0 on
use ip to switch the interface eth0 on
my interface eth0 is down, start it
set the link eth0 to up

= iface-down parse
> ip link set eth0 down
take [the interface] eth0 down
deactivate the network card eth0
disable eth0
turn eth0 off
use ip to switch the interface eth0 off
cut the connection over eth0 by software
set the link eth0 to down

= ss-udp parse
> ss -uln
$list listening udp (ports|sockets) [only]
which udp ports are open
udp services waiting for packets, no tcp
use ss for udp listeners
open udp ports numerically
udp side of the listening ports
is anything listening on udp

= ss-tcp-listen parse
> ss -tln
$list listening tcp (ports|sockets) only [without udp]
which tcp ports are open, udp does not matter
tcp services waiting for connections, no udp
use ss for tcp listeners
open tcp ports numerically, tcp only
tcp side of the listening ports
which tcp services does this machine offer

= ss-count parse
> ss -tan state established | tail -n +2 | wc -l
number of established tcp connections
how many tcp connections are open at the moment
count the established connections, without the header line
use ss and wc to count live tcp sessions
tally of established tcp connections
is the server busy, how many established connections has it
how many tcp peers are connected right now, as a number

= ss-remote parse
> ss -tan | grep '<host>'
(tcp connections|connections) (to|with) <host>
am i connected to <host>
filter the tcp connections for <host>
use ss and grep to find connections with <host>
is there any tcp connection to <host> at the moment
sockets whose other end is <host>
do i have open tcp sessions with <host>

= ss-summary parse
> ss -s
summary of socket use
how many tcp and udp sockets are there in total, by state
socket statistics overview
use ss for a summary
totals of sockets per protocol
short count of sockets by type
overall socket numbers

= lsof-net parse
> lsof -i -P -n
all processes that use the network, with numeric addresses and ports
which programs have network connections
every open internet socket with its process
use lsof to see all network files without resolving names
who talks to the internet from this machine, programs and ports
network activity per program, numerically
programs with open internet sockets

= lsof-proc-net parse
> lsof -i -a -c <proc>
network connections of <proc>
which ports and connections does <proc> use
with whom is <proc> talking over the network
use lsof to see the sockets of <proc>
internet sockets opened by processes called <proc>
restrict the network files to the command <proc>
does <proc> have network connections

= dig-reverse parse
> dig +short -x 8.8.8.8
which name belongs to the address 8.8.8.8
reverse (dns lookup|lookup) of 8.8.8.8
host name behind 8.8.8.8
what is 8.8.8.8 called
use dig to resolve 8.8.8.8 backwards
pointer record of 8.8.8.8
find the host name for the ip 8.8.8.8

= dig-txt parse
> dig +short TXT <host>
$show the txt records of <host>
which text records does <host> have in dns
use dig to get the TXT entries of <host>, short
spf record of <host>, look at the txt entries
text entries in the dns for <host>
txt of <host>
look up the TXT records of the domain <host>

= dig-aaaa parse
> dig +short AAAA <host>
ipv6 address of <host>
does <host> have an ipv6 address
use dig to get the AAAA entries of <host>, short
aaaa record of <host>
resolve <host> to ip version 6
under which v6 address is <host> reachable
get the v6 addresses of <host>

= dig-server parse
> dig @8.8.8.8 <host>
(resolve|look up) <host> (with|using|at) the dns server 8.8.8.8
ask 8.8.8.8 about the name <host>
query google's name server for <host>
use dig with the server 8.8.8.8 on <host>
bypass my own dns and resolve <host> by 8.8.8.8
what does the name server 8.8.8.8 say about <host>
name lookup of <host> against 8.8.8.8 rather than my resolver

= dig-trace parse
> dig +trace <host>
trace the dns delegation of <host> from the root servers
follow the name resolution of <host> step by step
which name servers are asked on the way to <host>, from the root on
use dig to trace <host>
dns lookup of <host> starting at the root
walk down the dns hierarchy to <host>
complete chain of dns referrals for <host>

= getent-hosts parse
> getent hosts <host>
resolve <host> the way the system does, hosts file included
what does this machine resolve <host> to, by getent
use getent to look up the host <host>
system name lookup for <host>
address that programs here get for <host>
is <host> overridden in the hosts file, resolve it with getent
look <host> up in the system's host database

= curl-silent-save parse
> curl -fsSL <url> -o <new>
download <url> to <new> quietly, following redirects and failing on http errors
script-safe curl of <url> into <new>: silent, redirects followed, fail on errors
get <url> into <new> without a progress bar, go along with redirects, error on 404
use curl quietly for <url> with output <new>, following redirects, failing when the server reports an error
save <url> as <new> in a script: no progress, follow redirects, stop on http errors
silent robust download of <url> to the file <new>
install script style download of <url> to <new> with curl, quiet, failing on errors, redirects followed

= curl-resume parse
> curl -C - -O <url>
(resume|continue) the download of <url> with curl
finish the partly downloaded <url> by curl
use curl to go on with <url> where it stopped
curl: get the missing rest of <url>, keep its name
interrupted curl download of <url>, pick it up again
let curl continue at the right offset for <url>
continue fetching <url> by curl from where it broke off

= curl-verbose parse
> curl -v <url>
request <url> and show the whole conversation [with the server]
debug the http request to <url>
what does curl send and receive for <url>, headers both ways
use curl verbosely on <url>
show tls handshake, request and response headers for <url>
why does <url> fail, let me see every detail of the request
trace the curl request to <url>

= curl-include parse
> curl -i <url>
response of <url> with headers and body
print the headers of <url> together with its content
get <url> and include the response headers in the output
use curl to show headers as well as the body of <url>
headers first, then the page of <url>
full http answer of <url>, not just the body
see headers plus content of <url>

= curl-header parse
> curl -H 'Accept: application/json' <url>
ask <url> for json by an accept header
request <url> with the header Accept: application/json
get <url> and tell the server that i want json
use curl with a custom accept header of application/json on <url>
send Accept: application/json along to <url>
json representation of <url> by content negotiation
set the Accept header to application/json when calling <url>

= curl-token parse
> curl -H "Authorization: Bearer $TOKEN" <url>
call <url> with the bearer token from TOKEN
send my TOKEN variable as a bearer token to <url>
authorization header with $TOKEN for <url>
use curl with a bearer token on <url>
api request to <url> authenticated by the token in TOKEN
get <url>, authorized by the token in the variable TOKEN
authenticate at <url> by bearer token, which is in $TOKEN

= curl-json-jq parse
> curl -s <url> | jq .
fetch <url> and pretty print the json
get the json at <url> nicely formatted
readable output of the api <url>
use curl and jq on <url>
indent the json answer of <url>
call <url> silently and format the json it returns
pipe the json response of <url> through jq

= curl-put parse
> curl -X PUT -d @<json> <url>
put the contents of <json> to <url>
http put of <json> at <url>
send <json> with the method PUT to <url>
use curl to make a put request with <json> to <url>
replace the resource <url> by what is in <json>
upload <json> to <url> via PUT
update <url> through PUT with the file <json>

= curl-delete parse
> curl -X DELETE <url>
send a delete request to <url>
http delete on <url>
delete the resource <url> through the api
use curl with the method DELETE on <url>
call <url> with DELETE
remove what is at <url> by an http request
make a DELETE call to <url>

= curl-upload parse
> curl -F 'file=@<bare>' <url>
upload <bare> as a form file to <url>
post <bare> as multipart form data to <url>
submit the file <bare> to the upload form at <url>
use curl to send <bare> in a form field called file to <url>
multipart upload of <bare> to <url>
attach <bare> to a form post towards <url>
send the file <bare> like a browser upload to <url>

= curl-limit parse
> curl --limit-rate 100k -O <url>
download <url> at no more than 100 kilobytes per second
slow down the download of <url> to 100k
get <url> without using all of the bandwidth, 100k per second
use curl with a rate limit of 100k for <url>
throttled download of <url>, limit 100k
fetch <url> under its own name, bandwidth capped at 100k
get <url> slowly, at most 100k a second, keep its name

= curl-timeout parse
> curl -m <secs> <url>
request <url> but give up after <secs> seconds
fetch <url> with a time limit of <secs> seconds
use curl on <url> with at most <secs> seconds
do not wait longer than <secs> seconds for <url>
<url> sometimes hangs, abort the request after <secs> seconds
curl <url>, maximum time <secs> seconds
limit the whole request to <url> to <secs> seconds

= curl-insecure parse
> curl -k <url>
fetch <url> without checking the certificate
ignore ssl certificate errors for <url>
<url> has a self-signed certificate, get it nevertheless
use curl insecurely on <url>
skip tls verification when requesting <url>
request <url> although its certificate is not trusted
accept any certificate when calling <url>

= wget-mirror parse
> wget -m <url>
mirror the [web] site <url>
download the whole site <url> with wget
make a local mirror of <url>
use wget to mirror <url>
get all pages below <url> recursively, with time stamps
offline copy of the complete website <url>
clone the website <url> with wget

= wget-bg parse
> wget -b <url>
download <url> in the background with wget
let wget fetch <url> while i keep working
start a background download of <url>
use wget in the background for <url>
get <url> and write the progress to a log instead of the terminal
wget <url> detached
send a wget of <url> to the background

= wget-dir parse
> wget -P <path> <url>
download <url> into [the directory] <path>
use wget to save <url> below <path>
get <url> and place the file in <path>
wget <url>, target folder <path>
fetch <url> to the folder <path> keeping its name
<path> should receive the file from <url>
put the download of <url> in the folder <path> using wget

= wget-list parse
> wget -i <bare>
download all urls listed in <bare>
fetch every address in the file <bare>
<bare> has one link per line, get them all
use wget with the url list <bare>
get all the files whose addresses stand in <bare>
batch download from the list <bare>
take the addresses from <bare> and wget them

= wget-quiet parse
> wget -q <url>
download <url> with wget without any output
quiet wget of <url>
get <url> silently using wget
use wget on <url> and do not print progress
wget <url>, no messages please
fetch <url> by wget, quietly
silent wget for <url>

= ssl-dates parse
> openssl s_client -connect <host>:443 < /dev/null 2> /dev/null | openssl x509 -noout -dates
when does the (ssl|tls) certificate of <host> expire
validity dates of the certificate on <host> port 443
is the https certificate of <host> still valid, from when until when
use openssl to read the certificate dates of <host>
expiry of the tls certificate served by <host>
not before and not after of <host>'s https certificate
how long is the ssl certificate of <host> good for

= ssh-verbose parse
> ssh -v <remote>
ssh to <remote> with debugging output
why can i not log in to <remote>, verbose ssh please
connect to <remote> and show what ssh is doing
use ssh verbosely for <remote>
debug the secure shell connection to <remote>
which keys does ssh try on <remote>, show details
ssh into <remote>, chatty mode

= ssh-x parse
> ssh -X <remote>
ssh to <remote> with x11 forwarding
log in to <remote> and be able to open its graphical programs here
forward x windows from <remote>
use ssh with X forwarding to <remote>
remote shell on <remote> including graphical applications
run gui programs of <remote> on my screen, connect that way
x11 session to <remote>

= ssh-df parse
> ssh <remote> df -h
free disk space on <remote>
is the disk of <remote> full
run df -h on <remote>
use ssh to check the disks of <remote>
how much space is left on the server <remote>
human readable disk usage of the remote machine <remote>
remote disk space check on <remote>

= ssh-tail parse
> ssh <remote> tail -n <n> /var/log/syslog
last <n> lines of the syslog on <remote>
what did <remote> log lately, <n> lines of its syslog
end of /var/log/syslog at <remote>, <n> lines
use ssh to read <n> final lines of the remote syslog on <remote>
newest <n> syslog entries of the server <remote>
tail <n> lines from the system log of <remote>
fetch the final <n> syslog lines from <remote>

= ssh-socks parse
> ssh -D <port> <remote>
socks proxy on local port <port> through <remote>
browse through <remote> with a socks proxy at port <port>
dynamic port forwarding on <port> via <remote>
use ssh to open a socks proxy on <port> over <remote>
route my browser over <remote>, socks port <port>
ssh as a proxy through <remote>, listening on <port>
tunnel my web traffic through <remote> by a socks port <port>

= ssh-jump parse
> ssh -J <remote> <remote2>
ssh to <remote2> through [the jump host] <remote>
connect to <remote2> by way of <remote>
<remote2> can only be reached from <remote>, log me in there
use <remote> as a bastion to get onto <remote2>
hop over <remote> to <remote2> by ssh
remote shell on <remote2> with <remote> in between
log in to <remote2>, jumping over <remote>

= ssh-script parse
> ssh <remote> 'bash -s' < <script>
run my local script <script> on <remote>
execute <script> on the remote machine <remote> without copying it
feed <script> to bash on <remote>
pipe the script <script> over ssh into a shell at <remote>
use ssh to run <script>, which lies here, on <remote>
local <script>, executed remotely at <remote>
have <remote> execute the commands in my local file <script>

= ssh-forget parse
> ssh-keygen -R <host>
remove the old host key of <host> [from known hosts]
host identification of <host> has changed, forget the old key
forget the ssh host key for <host>
use ssh-keygen to delete <host> from known_hosts
the server <host> was reinstalled, ssh complains about its key, drop the stored one
known_hosts entry of <host>, delete it
drop the saved host key of <host>

= ssh-pubkey parse
> cat ~/.ssh/id_ed25519.pub
print my public ssh key
what is my public key, the ed25519 one
$show the contents of my ssh public key
i have to paste my ssh key somewhere, print the public part
public half of my ed25519 key
cat my ed25519 public key
display id_ed25519.pub

= ssh-fingerprint parse
> ssh-keygen -lf ~/.ssh/id_ed25519.pub
fingerprint of my [public] ssh key
which fingerprint has my ed25519 key
use ssh-keygen to get the fingerprint of id_ed25519.pub
length and fingerprint of my ssh key
is this my key, print its fingerprint
hash of my public ed25519 key as ssh shows it
show the fingerprint of id_ed25519.pub

= ssh-add parse
> ssh-add ~/.ssh/id_ed25519
add my [ssh] key to the (agent|ssh agent)
load id_ed25519 into the ssh agent
do not ask for the passphrase each time, give the key to the agent
use ssh-add for my ed25519 key
hand my private key to the agent
put ~/.ssh/id_ed25519 into the running agent
unlock my ed25519 key once for the whole session

= scp-port parse
> scp -P <port> <bare> <remote>:
copy <bare> to <remote> (over|using|on) ssh port <port>
scp <bare> to <remote> with the port <port>
upload <bare> to <remote>, whose ssh listens on <port>
send <bare> to my home on <remote> by way of port <port>
use scp with a non-standard port <port> to bring <bare> to <remote>
transfer <bare> to <remote>, port <port> instead of 22
secure copy of <bare> to <remote>, port <port>

= scp-to parse
> scp <bare> <remote>:/tmp
copy <bare> to the tmp folder (on|of) <remote>
upload <bare> into /tmp on <remote>
scp <bare> to /tmp at <remote>
send <bare> to the temporary directory of the server <remote>
use scp to place <bare> in the remote /tmp of <remote>
<bare> should lie in /tmp on <remote>
drop <bare> in /tmp of the machine <remote>

= scp-from-dir parse
> scp -r <remote>:<plaindir> .
download <plaindir> (with all its files|and everything in it) from <remote>
get <plaindir> recursively off the server <remote>
copy the remote <plaindir> from <remote> to this place
use scp to bring <plaindir> with its contents from <remote> here
recursive scp of <plaindir> from <remote>
local copy of <plaindir> that is on <remote>, all of it
fetch the folder tree <plaindir> from <remote> by scp

= rsync-progress parse
> rsync -avP <mydir> <mydir2>
sync <mydir> to <mydir2> (with|and show) progress [and keep partial files]
rsync <mydir> into <mydir2> showing progress
copy <mydir> to <mydir2> with rsync, resumable and with a progress display
use rsync from <mydir> to <mydir2> and let me see how far it is
archive sync of <mydir> to <mydir2>, partial transfers kept, progress shown
transfer <mydir> to <mydir2> and display per file progress
sync <mydir> to <mydir2> and display how it is getting on, continue partial files

= rsync-exclude parse
> rsync -av --exclude='<glob>' <mydir> <mydir2>
sync <mydir> to <mydir2> (without|except|excluding|but not) <glob>
rsync <mydir> into <mydir2> leaving out <glob>
copy what changed in <mydir> to <mydir2>, files like <glob> stay behind
use rsync from <mydir> to <mydir2> with an exclude of <glob>
back up <mydir> to <mydir2> but skip <glob>
archive sync from <mydir> to <mydir2>, ignoring <glob>
mirror <mydir> in <mydir2>, files matching <glob> not included

= rsync-from parse
> rsync -avz <remote>:<plaindir> .
(sync|rsync) <plaindir> from <remote> to here
download <plaindir> from <remote>, only what changed
bring my copy of <plaindir> up to date from the server <remote>
use rsync with compression to get <plaindir> from <remote>
pull <plaindir> off <remote> by rsync
incremental download of <plaindir> on <remote>
update the local copy of <plaindir> with what is on <remote>

= nc-listen parse
> nc -l <port>
listen on port <port> with netcat
wait for a connection at port <port> and print what comes in
use nc to listen on <port>
simple tcp listener at <port>
open port <port> to test if somebody can reach me
receive raw data on tcp port <port>
netcat server on port <port>

= dev-tcp parse
> timeout 3 bash -c '< /dev/tcp/<host>/<port>' && echo open || echo closed
test port <port> on <host> with bash alone, say open or closed
is <host>:<port> reachable, no nc available, answer open or closed
probe port <port> of <host> through bash's dev tcp within three seconds
without any tool besides bash check port <port> on <host>
use /dev/tcp to see if <host> accepts connections at <port>
open or closed: port <port> at <host>, by means of bash
bash only port check of <host> <port>, three seconds at most, open or closed

= tcpdump parse
> tcpdump -i any port <port>
capture traffic on port <port>
watch the packets going through port <port> on all interfaces
sniff port <port>
what is being sent to and from port <port>
use tcpdump for port <port> on any interface
see the network packets of port <port> live
dump the traffic of port <port>

= nmap parse
> nmap <host>
which ports are open on the host <host>
scan <host> for open ports
port scan of <host>
use nmap on <host>
what services does <host> offer, scan it
find out which ports <host> has open
nmap scan for <host>

= mtr parse
> mtr -r -c <n> <host>
report of packet loss per hop to <host>, <n> rounds
where on the way to <host> are packets lost, <n> cycles
use mtr in report mode for <host> with <n> pings
mtr report to <host>, <n> packets
quality of every hop towards <host>, <n> probes each
latency and loss for each router on the path to <host>, <n> cycles
combined ping and traceroute report for <host> over <n> cycles

= ping-alive parse
> ping -c 1 -W 1 <host> > /dev/null && echo up || echo down
say up or down for <host>
one ping to <host>, answer just up or down
is <host> up, print up or down and nothing else
use a single silent ping to tell if <host> is up or down
up or down: <host>
quiet reachability check of <host> with the answer up or down
just tell me up or down, does <host> reply to one ping
`,
)
