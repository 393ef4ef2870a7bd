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
router's number alone, cut out of the routing table
isolate the next hop of the default route
what do i type into the browser to get to my router's settings, the bare number
i need the gateway in a variable, so only its address
ip route, but reduced to the default gateway
extract the router address, no other words
ping needs my router's address, print it by itself

= route-get parse
> ip route get <host>
which route and interface (is|would be) used to reach <host>
how do packets for <host> leave this machine
over which network card does traffic to <host> go
use ip to ask for the route to <host>
route taken towards the single address <host>
source address and gateway used for <host>
ask the kernel how it would route to <host>
path decision of the kernel for packets to <host>
does traffic to <host> take the vpn or the normal card
if i contact <host>, which source address and device are chosen
through which gateway would <host> be contacted
pick the routing entry that applies to <host>
<host>: outgoing interface, next hop and own address
routing lookup for the one destination <host>

= neigh parse
> ip neigh
$show the (arp table|neighbour table|arp cache)
which machines in the local network have been seen, with mac addresses
mac addresses of the neighbours
arp entries
use ip to list neighbours
what other devices did this machine talk to in the lan
ip to mac mapping of the local network
neighbors this box knows on layer two
who else is on my lan according to the cache
hardware addresses learned from the local network
devices around me in the same network, address and mac
ip and mac pairs cached by the kernel
modern form of arp -a
find the mac of the printer among the known neighbours

= iface-stats parse
> ip -s link
traffic counters of all network interfaces
how many bytes and packets were received and sent per interface
are there dropped packets or errors on my network card
use ip for interface statistics
bytes in and out for every network card
$show sent and received packets (per|for each) interface
rx and tx counters of the interfaces
how much traffic went through each network card since boot
received and transmitted totals per link
packet errors and drops, every adapter
am i losing packets at the card, look at the counters
data volume per network device
network usage totals, in and out, for all adapters
link statistics

= iface-names parse
> ls /sys/class/net
just the names of the network interfaces
how are my network cards called
interface names from sys
use ls to see what network devices exist
bare list of network device names
is it eth0 or ens3, print the interface names only
which network interfaces exist, names and nothing else
enumerate network adapters, only how they are called
what is the wifi card called in linux
list of nics by name
for a script: name of each network adapter, nothing besides
directory entries under /sys/class/net
adapter names without addresses or state
wlan0, enp3s0 or what do i have, plain names

= iface-up parse
> ip link set eth0 up
bring [the interface] eth0 up
activate the network card eth0
enable eth0
turn eth0 on
use ip to switch the interface eth0 on
my interface eth0 is down, start it
set the link eth0 to up
bring up network adapter eth0
eth0 ought to be active
start networking on eth0
switch eth0 to up state
put eth0 into operation
reactivate eth0, it was taken down
the cable network eth0 is disabled, make it work again

= iface-down parse
> ip link set eth0 down
take [the interface] eth0 down
deactivate the network card eth0
disable eth0
turn eth0 off
use ip to switch the interface eth0 off
cut the connection over eth0 by software
set the link eth0 to down
shut eth0
bring eth0 down
stop networking on eth0
switch eth0 to down state
eth0 ought to be inactive
go offline by disabling the adapter eth0
put eth0 out of operation

= ss-udp parse
> ss -uln
$list listening udp (ports|sockets) [only]
which udp ports are open
udp services waiting for packets, no tcp
use ss for udp listeners
open udp ports numerically
udp side of the listening ports
is anything listening on udp
sockets bound for datagrams
which ports take datagrams
udp listeners
only udp: what is bound here
datagram services on this box, port numbers unresolved
are dns or ntp ports bound, show udp sockets
bound udp ports

= ss-tcp-listen parse
> ss -tln
$list listening tcp (ports|sockets) only [without udp]
which tcp ports are open, udp does not matter
tcp services waiting for connections, no udp
use ss for tcp listeners
open tcp ports numerically, tcp only
tcp side of the listening ports
which tcp services does this machine offer
tcp listeners
sockets in LISTEN state, tcp and nothing else
only tcp: what accepts connections here
which ports would accept a tcp connection, port numbers unresolved
tcp servers running on this box, by port
leave udp aside and tell what listens
what could someone connect to over tcp on my computer

= ss-count parse
> ss -tan state established | tail -n +2 | wc -l
number of established tcp connections
how many tcp connections are open at the moment
count the established connections, without the header line
use ss and wc to count live tcp sessions
tally of established tcp connections
is the server busy, how many established connections has it
how many tcp peers are connected right now, as a number
amount of live tcp sessions, one number
how many clients are connected over tcp
connection counter: established state
current load in tcp sessions, just the figure
figure for monitoring: established tcp connections
sum up the tcp connections in established state
how many open connections does this server hold

= ss-remote parse
> ss -tan | grep '<host>'
(tcp connections|connections) (to|with) <host>
am i connected to <host>
filter the tcp connections for <host>
use ss and grep to find connections with <host>
is there any tcp connection to <host> at the moment
sockets whose other end is <host>
do i have open tcp sessions with <host>
tcp sessions from or to <host>
which of my sockets talk to <host>
look for <host> among the connections
did anybody connect from <host>
<host>: tcp connections of this machine
grep the socket table for <host>
show what is exchanged with <host>, all tcp sockets in any state

= ss-summary parse
> ss -s
summary of socket use
how many tcp and udp sockets are there in total, by state
socket statistics overview
use ss for a summary
totals of sockets per protocol
short count of sockets by type
overall socket numbers
sockets, in figures
brief statistics of all sockets
how many sockets of every protocol are in use
am i running out of sockets, totals please
number of tcp, udp and raw sockets
socket census
aggregate view of sockets, no single connections

= lsof-net parse
> lsof -i -P -n
all processes that use the network, with numeric addresses and ports
which programs have network connections
every open internet socket with its process
use lsof to see all network files without resolving names
who talks to the internet from this machine, programs and ports
network activity per program, numerically
programs with open internet sockets
which applications are online, ports and addresses as numbers
internet sockets with the owning programs, no name lookups
what on my computer phones home
open network files, numeric
each process along with what it is connected to or listening on
list of processes holding internet connections, nothing resolved
is some program using the internet behind my back, list all with numeric peers

= lsof-proc-net parse
> lsof -i -a -c <proc>
network connections of <proc>
which ports and connections does <proc> use
with whom is <proc> talking over the network
use lsof to see the sockets of <proc>
internet sockets opened by processes called <proc>
restrict the network files to the command <proc>
does <proc> have network connections
which servers is the program <proc> connected to
<proc>: network sockets
where does <proc> connect to
does <proc> phone home
ports held by the process <proc>
internet activity of <proc>
check what <proc> listens on and is connected with

= dig-reverse parse
> dig +short -x <ip>
which name belongs to the address <ip>
reverse (dns lookup|lookup) of <ip>
host name behind <ip>
what is <ip> called
use dig to resolve <ip> backwards
pointer record of <ip>
find the host name for the ip <ip>
<ip> belongs to which host
turn the number <ip> into a host name
PTR for <ip>
who is <ip> in dns
backward dns query on <ip>
name instead of number: <ip>
i see <ip> in my logs, which machine is that by name

= dig-txt parse
> dig +short TXT <host>
$show the txt records of <host>
which text records does <host> have in dns
use dig to get the TXT entries of <host>, short
spf record of <host>, look at the txt entries
text entries in the dns for <host>
txt of <host>
look up the TXT records of the domain <host>
domain verification records at <host>
check spf and dkim-like texts published by <host>
free text stored in the zone of <host>
what strings does <host> publish in dns
TXT query, terse, for <host>
<host>: txt entries only
did the verification text for <host> make it into dns

= dig-aaaa parse
> dig +short AAAA <host>
ipv6 address of <host>
does <host> have an ipv6 address
use dig to get the AAAA entries of <host>, short
aaaa record of <host>
resolve <host> to ip version 6
under which v6 address is <host> reachable
get the v6 addresses of <host>
<host> over ipv6, what is the number
long hexadecimal address of <host>
quad-A query, terse, for <host>
is <host> ipv6 ready
<host>: v6 addresses only
look up version six of the address for <host>
name to ipv6, for <host>

= dig-server parse
> dig @<nameserver> <host>
(resolve|look up) <host> (with|using|at) the dns server <nameserver>
ask <nameserver> about the name <host>
use dig with the server <nameserver> on <host>
bypass my own dns and resolve <host> by <nameserver>
what does the name server <nameserver> say about <host>
name lookup of <host> against <nameserver> rather than my resolver
does <nameserver> give another answer for <host>
<host> according to <nameserver>
my provider's dns may be lying about <host>, check with <nameserver>
send the dns query for <host> to <nameserver>
direct the question about <host> to the resolver <nameserver>
dig with an explicit server, <nameserver>, on the domain <host>

= dig-trace parse
> dig +trace <host>
trace the dns delegation of <host> from the root servers
follow the name resolution of <host> step by step
which name servers are asked on the way to <host>, from the root on
use dig to trace <host>
dns lookup of <host> starting at the root
walk down the dns hierarchy to <host>
complete chain of dns referrals for <host>
each delegation step from the root zone to <host>
root, then tld, then zone: how is <host> found
debug dns for <host> from the top
who delegates <host> to whom
iterative resolution for <host>, every referral shown
find where in the dns tree <host> goes wrong, from the root zone on
path through the name server hierarchy ending at <host>

= getent-hosts parse
> getent hosts <host>
resolve <host> the way the system does, hosts file included
what does this machine resolve <host> to, by getent
use getent to look up the host <host>
system name lookup for <host>
address that programs here get for <host>
is <host> overridden in the hosts file, resolve it with getent
look <host> up in the system's host database
<host> as resolved by nsswitch
what number do local programs see for <host>
go through /etc/hosts and dns like any application to resolve <host>
libc lookup of <host>
not dig but the system's own resolver: <host>
check that my hosts entry for <host> takes effect
host database query: <host>

= curl-silent-save parse
> curl -fsSL <url> -o <new>
download <url> to <new> quietly, following redirects and failing on http errors
script-safe curl of <url> into <new>: silent, redirects followed, fail on errors
get <url> into <new> without a progress bar, go along with redirects, error on 404
use curl quietly for <url> with output <new>, following redirects, failing when the server reports an error
save <url> as <new> in a script: no progress, follow redirects, stop on http errors
silent robust download of <url> to the file <new>
install script style download of <url> to <new> with curl, quiet, failing on errors, redirects followed
provisioning script: pull <url> into <new>, no meter, moved pages followed, error status counts as failure
<new> from <url>: hush, chase redirects, die on 404
curl -fsSL style fetch of <url>, result in <new>
save to <new> whatever <url> finally leads to, without noise, and fail if the server says error
unattended download of <url> as <new>: silent, redirect-aware, nonzero exit on a bad status
in a dockerfile: curl <url> to <new>, quietly, redirects allowed, http errors fatal
store <url> in <new> without a meter; go where it redirects and break off if there is an http error

= curl-resume parse
> curl -C - -O <url>
(resume|continue) the download of <url> with curl
finish the partly downloaded <url> by curl
use curl to go on with <url> where it stopped
curl: get the missing rest of <url>, keep its name
interrupted curl download of <url>, pick it up again
let curl continue at the right offset for <url>
continue fetching <url> by curl from where it broke off
half of <url> is already here, let curl add the rest
curl should not begin from zero with <url>
my connection dropped during <url>, take the transfer up again by curl
complete the partial file from <url>, curl works out the offset
restart the broken curl transfer of <url> at the point of failure
curl with automatic continuation, keep the remote name: <url>
remaining bytes of <url>, via curl

= curl-verbose parse
> curl -v <url>
request <url> and show the whole conversation [with the server]
debug the http request to <url>
what does curl send and receive for <url>, headers both ways
use curl verbosely on <url>
show tls handshake, request and response headers for <url>
why does <url> fail, let me see every detail of the request
trace the curl request to <url>
chatty curl for <url>
let me watch the handshake and headers when fetching <url>
diagnose the connection to <url> with curl
everything curl does while getting <url>
request and response headers, certificate details, body: <url>
i get odd errors from <url>, turn on curl's debug output
log every step of contacting <url>

= curl-include parse
> curl -i <url>
response of <url> with headers and body
print the headers of <url> together with its content
get <url> and include the response headers in the output
use curl to show headers as well as the body of <url>
headers first, then the page of <url>
full http answer of <url>, not just the body
see headers plus content of <url>
status line, headers, then body of <url>
fetch <url>, response headers on top
do not hide the headers when getting <url>, body too
<url>: what comes back, header block and payload
entire reply from <url>, headers among it
print what <url> delivers as well as its header lines
curl with response headers prepended, for <url>

= curl-header parse
> curl -H 'Accept: application/json' <url>
ask <url> for json by an accept header
request <url> with the header Accept: application/json
get <url> and tell the server that i want json
use curl with a custom accept header of application/json on <url>
send Accept: application/json along to <url>
json representation of <url> by content negotiation
set the Accept header to application/json when calling <url>
json instead of html from <url>, by asking politely in the header
tell <url> by header that only application/json is acceptable
negotiate json with the api at <url>
GET <url> having Accept set to application/json
extra request header Accept: application/json, target <url>
the api <url> answers in xml, request json through the header
add a header requesting application/json while calling <url>

= curl-token parse
> curl -H "Authorization: Bearer $TOKEN" <url>
call <url> with the bearer token from TOKEN
send my TOKEN variable as a bearer token to <url>
authorization header with $TOKEN for <url>
use curl with a bearer token on <url>
api request to <url> authenticated by the token in TOKEN
get <url>, authorized by the token in the variable TOKEN
authenticate at <url> by bearer token, which is in $TOKEN
log in at the api <url> with the token stored in $TOKEN
<url> demands an authorization header, use bearer $TOKEN
GET <url> with my access token, environment variable TOKEN
present $TOKEN as bearer credentials to <url>
oauth style request: <url>, token in TOKEN
the protected endpoint <url>, token from my environment variable TOKEN
401 from <url>, so pass the bearer token held in TOKEN

= curl-json-jq parse
> curl -s <url> | jq .
fetch <url> and pretty print the json
get the json at <url> nicely formatted
readable output of the api <url>
use curl and jq on <url>
indent the json answer of <url>
call <url> silently and format the json it returns
pipe the json response of <url> through jq
beautify what the api <url> returns
<url> gives json all on one line, make it legible
download the json of <url> and lay it out with indentation
api answer from <url>, prettified
without progress meter, show the json under <url> nicely
tidy display of the json at <url>
get <url>, pretty json please

= curl-put parse
> curl -X PUT -d @<json> <url>
put the contents of <json> to <url>
http put of <json> at <url>
send <json> with the method PUT to <url>
use curl to make a put request with <json> to <url>
replace the resource <url> by what is in <json>
upload <json> to <url> via PUT
update <url> through PUT with the file <json>
overwrite what the api holds at <url> with <json>
PUT <json> to <url>
the body is <json>, the verb is PUT, the target is <url>
rest update: <url> gets <json>
through the api, change the record <url> to what <json> says
store <json> under <url> by a PUT call
let <url> receive <json> in a put request

= curl-delete parse
> curl -X DELETE <url>
send a delete request to <url>
http delete on <url>
delete the resource <url> through the api
use curl with the method DELETE on <url>
call <url> with DELETE
remove what is at <url> by an http request
make a DELETE call to <url>
rest call that removes <url>
DELETE <url>
through the api, get rid of the record <url>
http verb DELETE, target <url>
tell the server to drop the resource <url>
erase the api object at <url>
issue a deletion request against <url>

= curl-upload parse
> curl -F 'file=@<bare>' <url>
upload <bare> as a form file to <url>
post <bare> as multipart form data to <url>
submit the file <bare> to the upload form at <url>
use curl to send <bare> in a form field called file to <url>
multipart upload of <bare> to <url>
attach <bare> to a form post towards <url>
send the file <bare> like a browser upload to <url>
fill the upload field of <url> with <bare>
form post to <url> carrying <bare> as an attachment
<url> expects a multipart form, give it <bare>
hand <bare> in at the web form <url>
simulate choosing <bare> in a browser form and sending it to <url>
POST the document <bare> as form field file, to <url>
multipart/form-data with <bare>, target <url>

= curl-limit parse
> curl --limit-rate 100k -O <url>
download <url> at no more than 100 kilobytes per second
slow down the download of <url> to 100k
get <url> without using all of the bandwidth, 100k per second
use curl with a rate limit of 100k for <url>
throttled download of <url>, limit 100k
fetch <url> under its own name, bandwidth capped at 100k
get <url> slowly, at most 100k a second, keep its name
don't hog the line: <url> at 100k per second
restrict the speed of the transfer from <url> to 100 KB/s
my colleagues complain about slow internet, fetch <url> at 100k/s at most
brake the download of <url>, maximum 100k, file name as on the server
cap at 100 kilobytes a second while saving <url>
gentle download for <url> with a speed limit of 100k
<url>, bandwidth limit 100k, keep the remote file name

= curl-timeout parse
> curl -m <secs> <url>
request <url> but give up after <secs> seconds
fetch <url> with a time limit of <secs> seconds
use curl on <url> with at most <secs> seconds
do not wait longer than <secs> seconds for <url>
<url> sometimes hangs, abort the request after <secs> seconds
curl <url>, maximum time <secs> seconds
limit the whole request to <url> to <secs> seconds
cancel the call to <url> if it takes longer than <secs> seconds
<secs> seconds is all i give <url>
request to <url> with a deadline of <secs> seconds
stop curl after <secs> seconds if <url> does not deliver
timeout <secs> seconds, get <url>
let the health check of <url> last <secs> seconds at most
don't let <url> block my script beyond <secs> seconds

= curl-insecure parse
> curl -k <url>
fetch <url> without checking the certificate
ignore ssl certificate errors for <url>
<url> has a self-signed certificate, get it nevertheless
use curl insecurely on <url>
skip tls verification when requesting <url>
request <url> although its certificate is not trusted
accept any certificate when calling <url>
trust <url> blindly, bad certificate or not
the certificate for <url> expired, load it all the same
in the test environment the tls cert is fake, contact <url> without verification
get past the certificate problem of <url>
do not validate tls when contacting <url>
turn certificate verification off for <url>
<url>, self-signed, just get it

= wget-mirror parse
> wget -m <url>
mirror the [web] site <url>
download the whole site <url> with wget
make a local mirror of <url>
use wget to mirror <url>
get all pages below <url> recursively, with time stamps
offline copy of the complete website <url>
clone the website <url> with wget
keep an offline duplicate of <url>, complete with subpages
save the entire web site behind <url>
everything reachable under <url>, to disk, refreshing only what is newer
recursive website backup of <url>
i want to read <url> without internet, all pages
spider <url> completely and store it
replicate the site <url> on my disk

= wget-bg parse
> wget -b <url>
download <url> in the background with wget
let wget fetch <url> while i keep working
start a background download of <url>
use wget in the background for <url>
get <url> and write the progress to a log instead of the terminal
wget <url> detached
send a wget of <url> to the background
kick off a download of <url> and give me the prompt back, wget
wget shall detach and get <url>
<url> is big, let wget load it behind the scenes
start wget for <url>, log to a file and free my terminal
unattended wget of <url>
i want to go on typing while wget gets <url>
background mode wget, address <url>

= wget-dir parse
> wget -P <path> <url>
download <url> into [the directory] <path>
use wget to save <url> below <path>
get <url> and place the file in <path>
wget <url>, target folder <path>
fetch <url> to the folder <path> keeping its name
<path> should receive the file from <url>
put the download of <url> in the folder <path> using wget
the file from <url> belongs in <path>
drop what you download from <url> in <path>, name as is
download directory <path>, address <url>
save to <path>/ the file behind <url>
let wget put <url> in the directory <path>
wget with the prefix <path> for <url>
<path> is where i want the download of <url>, under its own name

= wget-list parse
> wget -i <bare>
download all urls listed in <bare>
fetch every address in the file <bare>
<bare> has one link per line, get them all
use wget with the url list <bare>
get all the files whose addresses stand in <bare>
batch download from the list <bare>
take the addresses from <bare> and wget them
work through the links in <bare> and save each
bulk download, addresses are in <bare>
for each line of <bare> download that address
feed <bare> to wget as its input
a list of addresses is in <bare>, retrieve all of those
mass retrieval of the links from <bare>
i have collected links in <bare>, save what is behind them

= wget-quiet parse
> wget -q <url>
download <url> with wget without any output
quiet wget of <url>
get <url> silently using wget
use wget on <url> and do not print progress
wget <url>, no messages please
fetch <url> by wget, quietly
silent wget for <url>
no chatter: wget <url>
wget in a cron job for <url>, nothing on the terminal
hush wget while getting <url>
retrieve <url> by wget with no progress bar and no log lines
suppress what wget prints, address <url>
wget should say nothing during the transfer of <url>
save <url> using wget, mute

= ssl-dates parse
> openssl s_client -connect <host>:443 < /dev/null 2> /dev/null | openssl x509 -noout -dates
when does the (ssl|tls) certificate of <host> expire
validity dates of the certificate on <host> port 443
is the https certificate of <host> still valid, from when until when
use openssl to read the certificate dates of <host>
expiry of the tls certificate served by <host>
not before and not after of <host>'s https certificate
how long is the ssl certificate of <host> good for
start and end of the https certificate at <host>
will the certificate at <host> run out soon, dates only
check the tls cert lifetime on <host>
certificate period for <host> over port 443
until which day may browsers trust the cert of <host>
do i have to renew the certificate on <host>, print its dates
from and until: the certificate that <host> presents

= ssh-verbose parse
> ssh -v <remote>
ssh to <remote> with debugging output
why can i not log in to <remote>, verbose ssh please
connect to <remote> and show what ssh is doing
use ssh verbosely for <remote>
debug the secure shell connection to <remote>
which keys does ssh try on <remote>, show details
ssh into <remote>, chatty mode
permission denied at <remote>, watch the login step by step
find out where the ssh login to <remote> gets stuck
ssh diagnostics while logging on to <remote>
trace of the ssh handshake with <remote>
log in to <remote>, telling me each authentication attempt
talkative ssh session to <remote>
what goes wrong when i ssh to <remote>, debug messages on

= ssh-x parse
> ssh -X <remote>
ssh to <remote> with x11 forwarding
log in to <remote> and be able to open its graphical programs here
forward x windows from <remote>
use ssh with X forwarding to <remote>
remote shell on <remote> including graphical applications
run gui programs of <remote> on my screen, connect that way
x11 session to <remote>
i want to see windows of programs that run on <remote>
graphical session forwarding from <remote>
log on to <remote> so that gui windows open on my desktop
X11 forwarding, remote <remote>
remote login at <remote> that can display windows
start firefox over there on <remote>, shown here: the login for that
ssh to <remote> such that x programs work

= ssh-df parse
> ssh <remote> df -h
free disk space on <remote>
is the disk of <remote> full
run df -h on <remote>
use ssh to check the disks of <remote>
how much space is left on the server <remote>
human readable disk usage of the remote machine <remote>
remote disk space check on <remote>
remote filesystems of <remote>, how full
are the drives over at <remote> filling up
storage left on <remote>, readable units
log on to <remote> just to look at the free space
capacity report from the server <remote>
does <remote> have room left on its partitions
check <remote>: free gigabytes on every mount

= ssh-tail parse
> ssh <remote> tail -n <n> /var/log/syslog
last <n> lines of the syslog on <remote>
what did <remote> log lately, <n> lines of its syslog
end of /var/log/syslog at <remote>, <n> lines
use ssh to read <n> final lines of the remote syslog on <remote>
newest <n> syslog entries of the server <remote>
tail <n> lines from the system log of <remote>
fetch the final <n> syslog lines from <remote>
without logging in, the most recent <n> system log entries from <remote>
something crashed on <remote>, look at the bottom <n> lines of syslog over there
<remote>: its syslog, bottom <n> lines
read the remote log /var/log/syslog at <remote>, just <n> lines from the end
over ssh, tail -n <n> of syslog, machine <remote>
<n> last messages in the system log of the remote box <remote>
recent trouble on <remote>? give its final <n> syslog entries

= ssh-socks parse
> ssh -D <port> <remote>
socks proxy on local port <port> through <remote>
browse through <remote> with a socks proxy at port <port>
dynamic port forwarding on <port> via <remote>
use ssh to open a socks proxy on <port> over <remote>
route my browser over <remote>, socks port <port>
ssh as a proxy through <remote>, listening on <port>
tunnel my web traffic through <remote> by a socks port <port>
surf as if i sat at <remote>, proxy on port <port>
SOCKS5 server on my port <port> that exits at <remote>
make a proxy out of <remote>, my side is port <port>
let my browser use port <port> to go out through <remote>
local proxy port <port>, exit <remote>
poor man's vpn via <remote> on proxy port <port>
dynamic tunnel, listening on <port>, to the server <remote>

= ssh-jump parse
> ssh -J <remote> <remote2>
ssh to <remote2> through [the jump host] <remote>
connect to <remote2> by way of <remote>
<remote2> can only be reached from <remote>, log me in there
use <remote> as a bastion to get onto <remote2>
hop over <remote> to <remote2> by ssh
remote shell on <remote2> with <remote> in between
log in to <remote2>, jumping over <remote>
bastion <remote>, destination <remote2>
proxy jump: first <remote>, then <remote2>
reach the inner machine <remote2> from outside via the gateway <remote>
<remote2> sits behind <remote>, give me a shell over there
log on to <remote2> with <remote> as stepping stone
no direct route to <remote2>, go through <remote>
two-hop ssh, over <remote>, into <remote2>

= ssh-script parse
> ssh <remote> 'bash -s' < <script>
run my local script <script> on <remote>
execute <script> on the remote machine <remote> without copying it
feed <script> to bash on <remote>
pipe the script <script> over ssh into a shell at <remote>
use ssh to run <script>, which lies here, on <remote>
local <script>, executed remotely at <remote>
have <remote> execute the commands in my local file <script>
have <script> from my disk interpreted over at <remote>
don't upload <script>, just run it on <remote>
let the server <remote> carry out <script>, which is only on my side
stream <script> into a remote bash on <remote>
apply my setup script <script> to <remote> via stdin
on <remote>, run what stands in <script> of this computer
<remote> has no copy of <script>, execute it there nonetheless

= ssh-forget parse
> ssh-keygen -R <host>
remove the old host key of <host> [from known hosts]
host identification of <host> has changed, forget the old key
forget the ssh host key for <host>
use ssh-keygen to delete <host> from known_hosts
the server <host> was reinstalled, ssh complains about its key, drop the stored one
known_hosts entry of <host>, delete it
drop the saved host key of <host>
get rid of the "remote host identification has changed" warning for <host>
<host> got a new key, so clear the old from known_hosts
purge <host> out of my known hosts
my ssh refuses <host> because its key differs, discard the remembered one
make ssh not remember <host>
erase what ssh has stored as identity of <host>
remove the known_hosts line concerning <host>

= ssh-pubkey parse
> cat ~/.ssh/id_ed25519.pub
print my public ssh key
what is my public key, the ed25519 one
$show the contents of my ssh public key
i have to paste my ssh key somewhere, print the public part
public half of my ed25519 key
cat my ed25519 public key
display id_ed25519.pub
github wants my key, show the text i should paste
key text for someone's authorized_keys, mine
output the .pub file of my ed25519 key pair
what do i send an admin so that he can let me in, my public key
read out ~/.ssh/id_ed25519.pub
let me copy my public key from the terminal
give the shareable part of my ssh key pair

= ssh-fingerprint parse
> ssh-keygen -lf ~/.ssh/id_ed25519.pub
fingerprint of my [public] ssh key
which fingerprint has my ed25519 key
use ssh-keygen to get the fingerprint of id_ed25519.pub
length and fingerprint of my ssh key
is this my key, print its fingerprint
hash of my public ed25519 key as ssh shows it
show the fingerprint of id_ed25519.pub
short digest identifying my ed25519 key
SHA256 fingerprint for ~/.ssh/id_ed25519.pub
compare my key with what github displays, fingerprint please
how many bits has my ed25519 key, and its digest
the admin asks for the fingerprint of my key
verify which key i have by its fingerprint
identify my ssh public key through its digest

= ssh-add parse
> ssh-add ~/.ssh/id_ed25519
add my [ssh] key to the (agent|ssh agent)
load id_ed25519 into the ssh agent
do not ask for the passphrase each time, give the key to the agent
use ssh-add for my ed25519 key
hand my private key to the agent
put ~/.ssh/id_ed25519 into the running agent
unlock my ed25519 key once for the whole session
let the ssh agent remember my ed25519 key
type the passphrase only once: register ~/.ssh/id_ed25519 with the agent
agent, take id_ed25519
make the running ssh agent hold my private key
i am sick of typing the passphrase for id_ed25519
load my identity ~/.ssh/id_ed25519
have the key id_ed25519 available through the agent

= scp-port parse
> scp -P <port> <bare> <remote>:
copy <bare> to <remote> (over|using|on) ssh port <port>
scp <bare> to <remote> with the port <port>
upload <bare> to <remote>, whose ssh listens on <port>
send <bare> to my home on <remote> by way of port <port>
use scp with a non-standard port <port> to bring <bare> to <remote>
transfer <bare> to <remote>, port <port> instead of 22
secure copy of <bare> to <remote>, port <port>
ssh on <remote> is not at the usual place but at <port>, get <bare> over to it
port <port>, file <bare>, target home of <remote>
hand <bare> over to <remote> on the unusual ssh port <port>
<bare> has to go to <remote>, mind the port <port>
deliver <bare> to <remote> through port <port>
scp upload, custom port <port>: <bare> for <remote>
push <bare> onto <remote>, sshd there runs on <port>

= scp-to parse
> scp <bare> <remote>:/tmp
copy <bare> to the tmp folder (on|of) <remote>
upload <bare> into /tmp on <remote>
scp <bare> to /tmp at <remote>
send <bare> to the temporary directory of the server <remote>
use scp to place <bare> in the remote /tmp of <remote>
<bare> should lie in /tmp on <remote>
drop <bare> in /tmp of the machine <remote>
deliver <bare> to /tmp over at <remote>
<remote>:/tmp should receive <bare>
transfer <bare> onto <remote>, destination /tmp
store <bare> temporarily on the server <remote>, in /tmp
from here to /tmp on <remote>: <bare>
i want <bare> over there on <remote>, below /tmp
secure copy, file <bare>, remote folder /tmp, machine <remote>

= scp-from-dir parse
> scp -r <remote>:<plaindir> .
download <plaindir> (with all its files|and everything in it) from <remote>
get <plaindir> recursively off the server <remote>
copy the remote <plaindir> from <remote> to this place
use scp to bring <plaindir> with its contents from <remote> here
recursive scp of <plaindir> from <remote>
local copy of <plaindir> that is on <remote>, all of it
fetch the folder tree <plaindir> from <remote> by scp
bring home <plaindir> from <remote>, subfolders too
the server <remote> has <plaindir>, i want it here in full
everything below <plaindir> at <remote>, copied into this place
retrieve <plaindir> and all that it holds off <remote> by secure copy
pull over <plaindir> from <remote> with scp
save <plaindir> of the remote machine <remote> in my current folder, contents included
<remote> is shutting down, rescue <plaindir> from there, whole tree

= rsync-progress parse
> rsync -avP <mydir> <mydir2>
sync <mydir> to <mydir2> (with|and show) progress [and keep partial files]
rsync <mydir> into <mydir2> showing progress
copy <mydir> to <mydir2> with rsync, resumable and with a progress display
use rsync from <mydir> to <mydir2> and let me see how far it is
archive sync of <mydir> to <mydir2>, partial transfers kept, progress shown
transfer <mydir> to <mydir2> and display per file progress
sync <mydir> to <mydir2> and display how it is getting on, continue partial files
how far along is it: rsync <mydir> to <mydir2> with a meter
big transfer from <mydir> to <mydir2>, may be interrupted, show percentages
rsync -P from <mydir> into <mydir2>, archive mode
resumable archive copy of <mydir> in <mydir2> with status display
synchronise <mydir> with <mydir2>, i want to watch the speed and be able to resume
<mydir> goes to <mydir2> by rsync, half files kept, percentage visible
keep partly sent files and show percent done while syncing <mydir> to <mydir2>

= rsync-exclude parse
> rsync -av --exclude='<glob>' <mydir> <mydir2>
sync <mydir> to <mydir2> (without|except|excluding|but not) <glob>
rsync <mydir> into <mydir2> leaving out <glob>
copy what changed in <mydir> to <mydir2>, files like <glob> stay behind
use rsync from <mydir> to <mydir2> with an exclude of <glob>
back up <mydir> to <mydir2> but skip <glob>
archive sync from <mydir> to <mydir2>, ignoring <glob>
mirror <mydir> in <mydir2>, files matching <glob> not included
<mydir2> gets all of <mydir> save for <glob>
no <glob> please when syncing <mydir> to <mydir2>
everything from <mydir> into <mydir2>, apart from <glob>
rsync with a filter: omit <glob>, source <mydir>, target <mydir2>
back up <mydir> into <mydir2>, i do not need the <glob> files
synchronise <mydir> to <mydir2>, omitting anything like <glob>
leave <glob> out while replicating <mydir> to <mydir2>

= rsync-from parse
> rsync -avz <remote>:<plaindir> .
(sync|rsync) <plaindir> from <remote> to here
download <plaindir> from <remote>, only what changed
bring my copy of <plaindir> up to date from the server <remote>
use rsync with compression to get <plaindir> from <remote>
pull <plaindir> off <remote> by rsync
incremental download of <plaindir> on <remote>
update the local copy of <plaindir> with what is on <remote>
refresh my local <plaindir> out of <remote>
mirror <plaindir> of the server <remote> here, sending only differences, compressed
get the changed parts of <plaindir> from <remote>
back up <plaindir> of <remote> onto this machine incrementally
slow line: retrieve <plaindir> off <remote> compressed and only where it differs
synchronise the remote <plaindir> on <remote> down to this place
rsync download, compressed, of <plaindir> at <remote>

= nc-listen parse
> nc -l <port>
listen on port <port> with netcat
wait for a connection at port <port> and print what comes in
use nc to listen on <port>
simple tcp listener at <port>
open port <port> to test if somebody can reach me
receive raw data on tcp port <port>
netcat server on port <port>
sit on port <port> and show whatever arrives
accept a connection on <port>, netcat
dummy server for testing, port <port>
let somebody send me text through port <port>
i want to see what a client sends to port <port>, raw
bind <port> and print incoming data
receiving end of a netcat transfer, port <port>

= dev-tcp parse
> timeout 3 bash -c '< /dev/tcp/<host>/<port>' && echo open || echo closed
test port <port> on <host> with bash alone, say open or closed
is <host>:<port> reachable, no nc available, answer open or closed
probe port <port> of <host> through bash's dev tcp within three seconds
without any tool besides bash check port <port> on <host>
use /dev/tcp to see if <host> accepts connections at <port>
open or closed: port <port> at <host>, by means of bash
bash only port check of <host> <port>, three seconds at most, open or closed
no netcat here: tell open or closed for <host> port <port>
pure shell test of <host>:<port>, verdict open or closed, give up after three seconds
minimal container without nc, check <port> on <host>, print open or closed
does <host> let me in on <port>, bash builtin redirection only, result open or closed
/dev/tcp probe with a three second limit, <host>, port <port>, print the verdict
three second bash test: can <host> be reached on <port>, say open else closed
without nmap or netcat find out whether <port> is open at <host>, answer open or closed

= tcpdump parse
> tcpdump -i any port <port>
capture traffic on port <port>
watch the packets going through port <port> on all interfaces
sniff port <port>
what is being sent to and from port <port>
use tcpdump for port <port> on any interface
see the network packets of port <port> live
dump the traffic of port <port>
packet capture, filter port <port>, all cards
who sends what via <port>, packet by packet
spy on the packets of port <port>
is anything arriving at port <port> on the wire
live packet view for port <port>
record the network packets with source or destination port <port> on the screen
wiretap on port <port>, any device

= nmap parse
> nmap <host>
which ports are open on the host <host>
scan <host> for open ports
port scan of <host>
use nmap on <host>
what services does <host> offer, scan it
find out which ports <host> has open
nmap scan for <host>
what is exposed on <host>, ports
check every common port of <host>
which doors does <host> leave open
security check: reachable services at <host>
audit <host> for open tcp ports
does <host> run a web or mail server, scan its ports
probe <host> with nmap's defaults

= mtr parse
> mtr -r -c <n> <host>
report of packet loss per hop to <host>, <n> rounds
where on the way to <host> are packets lost, <n> cycles
use mtr in report mode for <host> with <n> pings
mtr report to <host>, <n> packets
quality of every hop towards <host>, <n> probes each
latency and loss for each router on the path to <host>, <n> cycles
combined ping and traceroute report for <host> over <n> cycles
connection to <host> is bad, measure each hop with <n> probes, as a report
hop by hop statistics toward <host>, <n> rounds, printed once
<n> cycles of mtr against <host>, no live screen
for my provider: report about loss and delay on the way to <host>, <n> packets
non-interactive mtr, target <host>, count <n>
which router drops packets toward <host>, <n> tries, summary at the end
per-router delay and loss to <host> after <n> probes

= ping-alive parse
> ping -c 1 -W 1 <host> > /dev/null && echo up || echo down
say up or down for <host>
one ping to <host>, answer just up or down
is <host> up, print up or down and nothing else
use a single silent ping to tell if <host> is up or down
up or down: <host>
quiet reachability check of <host> with the answer up or down
just tell me up or down, does <host> reply to one ping
<host>: alive or not, one word, up or down
script-friendly ping of <host>, prints up, otherwise down
verdict on <host>, up or down, one packet with a second to reply
print up if <host> replies to one packet, down if it does not
one word please: is <host> up or down
wait a second at most for <host>, then say up or down
monitoring one-liner: <host> up or down
`,
)
