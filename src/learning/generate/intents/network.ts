import { intents } from '../grammar.ts'

/** Reading the network and moving files over it; the jail has none, so these are checked for syntax and programs only. */
export const network = intents(
  'network',
  String.raw`
= ip parse
> ip addr
$show [my|the|all] ip address[es] [of this machine]
what is my ip [address]
$list [all] network interfaces and their addresses
every network card with all its addresses, v4 and v6
under which address can others reach this computer, all interfaces in detail
full address details of every interface
ip configuration of this box
use ip to see the addresses of all interfaces
modern replacement for ifconfig, all addresses
am i connected, which addresses did my interfaces get
ip a
inet and inet6 details for each adapter
every adapter with netmask, mac and addresses
did dhcp give me anything, long address report of all adapters
network setup of this host, interface by interface, addresses included

= ip-brief parse
> ip -br addr
$show a (short|brief) (list|overview) of [network] interfaces [and (ip |)addresses]
one line per network card with its state and addresses
compact table of interfaces, up or down, and their addresses
short interface summary
which interfaces are up, one line each
use ip in brief mode for the addresses
condensed ip addr
ip -br a
tabular form of adapters: name, up or down, address
quick glance at my adapters and their addresses, a row for each
not the long ip addr text, just a row per adapter
short form of the addresses per network device
adapter, state, address: three columns

= ip-4 parse
> ip -4 addr
$show [only] [my] (ipv4|ip v4) addresses
addresses of all interfaces but without ipv6
just the v4 addresses per interface, no v6
limit the address list to ipv4
which ipv4 addresses do my interfaces have
use ip to see ipv4 only
interface details with inet but not inet6 addresses
ip -4 a
adapters with inet addresses, nothing about ipv6
hide ipv6 in the address details of my adapters
address family inet only, all adapters
long adapter report for ip version four
dotted quad addresses with their interface details
my netmask and v4 addresses, interface by interface

= hostname-i parse
> hostname -I
$show only my [local] ip address[es]
$show the ip addresses of this host [and nothing else]
bare ip of this machine without interface names
addresses of this box on a single line
just my address in the local network, nothing around it
what address would i tell a colleague in the same network
use hostname to print the local addresses
plain list of this host's addresses
hostname with capital I
lan address of this computer and no clutter
for a config file i need the ip of this machine as plain text
the ips assigned here, separated by blanks, no device names
192.168 something, which address has this box inside our network
local ip, as short as possible

= route parse
> ip route
$show the (routing table|routes|default gateway)
what is my [default] gateway
over which router do packets leave this machine
where does my traffic go, which gateway
routes known to the kernel
network routes
use ip to see the routing table
address of my router
ip r
which path do packets take out of here, kernel table
i have no internet, is a default gateway configured
next hops and networks this machine knows
standard gateway plus other routes
print the forwarding table
which box forwards my packets to the internet

= link parse
> ip link
$show [all] [the] (network interfaces|network devices|mac addresses)
what is my mac address
state and hardware address of every network card, no ip addresses
is the network cable plugged in, link state of all interfaces
names of my network cards with mac addresses
hardware addresses of the network adapters
use ip for the link layer
is eth0 up, show all links
ip l
layer two view of my adapters
adapters, up or down, with ethernet address, no ip
the wifi administrator asks for the MAC of my adapter
physical addresses of all adapters
ethernet addresses here
is there a carrier on my adapters

= public-ip parse
> curl -s https://ifconfig.me
$show my (public|external) ip [address]
what is my (public|external) ip
under which address does the internet see me
what address do i have behind my router, seen from outside
ask a web service for my internet address
ip of my internet connection
use curl to find out my outside address
wan address
curl ifconfig.me silently
as which ip do i appear on websites
my address after NAT
the ip that my provider gave me, seen from a web service
what ip should my friend use to reach me over the internet
outside ip of this network
does my vpn work, which ip do web sites see

= ss-listen parse
> ss -tuln
$list [all] (open|listening) (ports|sockets)
which ports are (open|listening|in use)
$show listening (tcp and udp|) ports
tcp and udp services waiting for connections, numerically
what ports does this server offer
listening sockets without resolving names
am i exposing anything, list every port that is open
use ss to see what listens
open ports numerically, no process names
ss -tuln
numeric list of tcp and udp listeners
audit: ports that accept connections
which doors of this server stand open, tcp plus udp
port numbers on which something waits, udp too, without programs

= ss-proc parse
> ss -tulnp
$list [all] (open|listening) ports (with|and) [the|their] process[es]
which processes are listening on [which] ports
which program is behind every listening port
listening tcp and udp ports together with pid and program name
what servers are running and on which ports, with the program names
open ports and who opened them
use ss to see listening sockets with processes
map listening ports to programs
ss -tulnp
port, pid and daemon for each listener
which daemon opened which port, tcp plus udp
listeners with the pid of whoever owns them
services of this host: port number next to program
i see an open port and want to know its program, list all of them

= ss-all parse
> ss -tan
$list [all] tcp connections
$show (open|active|current) (network |)connections
tcp connections in every state with numeric addresses
who am i connected to over tcp
all tcp sockets, listening ones and others, numerically
use ss for every tcp connection
tcp connection table without name resolution
overview of tcp connections of this machine
ss -tan
complete tcp socket table, numbers only
tcp peers of this host, whatever the state
time-wait, established, listening: each tcp socket, addresses as numbers
everything that goes on over tcp, unresolved
my tcp sockets, all states

= ss-est parse
> ss -tan state established
$list [all] established [tcp] connections
tcp sessions that are really established right now
only tcp connections in state established
who is currently connected, fully established tcp only
filter ss by the established state
leave out listening and closing sockets, just the established tcp ones
live tcp sessions
ss, tcp, state established, numeric
peers with an open tcp session
only ESTAB rows of the tcp table
active tcp sessions, not the waiting or listening sockets
how many clients hold a session now, list the established ones over tcp
finished handshakes: tcp sockets in the established state

= ss-port parse
> ss -tlnp | grep ':<port>'
is (something|anything) listening on port <port>
check (if|whether) port <port> is (open|in use) [locally]
does anything listen on tcp <port> on this machine, and which process
local tcp listener on port <port>
filter the listening sockets for <port>, with process
did my server come up on port <port>
use ss and grep for port <port>
is a server waiting on <port>
ss -tlnp, filtered for :<port>
tcp server on <port>, present or not and which one
my web app should be on port <port>, does it listen
row of the tcp listener table for <port>
listening on <port>, tcp, local, with program
grep <port> in the listeners of this machine

= netstat parse
> netstat -tulpn
$list [all] (open|listening) ports (using|with) netstat
netstat with listening tcp and udp ports, numeric and with programs
the old way to see which program listens on which port
netstat for listeners with pids
use netstat to see what is listening
which services listen, via the netstat command
numeric listing of listeners from netstat with program names
netstat -tulpn
ports and programs from netstat
i am used to netstat, print the listeners with their programs
netstat, tcp plus udp, only listeners, no name lookup, pid column
no ss here, so have netstat tell the open ports and their programs
run netstat for open ports

= ping parse
> ping -c 4 <host>
ping [the] [host] <host>
check (if|whether) <host> is (reachable|up|alive|online)
is <host> reachable
send four pings to <host>
does <host> answer
can i get through to <host>, four packets are enough
test the connection to <host> with a few pings
is <host> down or is it just me
network check against <host>
four icmp echo packets for <host>
packet loss and round trip to <host>, a few packets
<host> does not load, can i reach it at all
ping -c 4 <host>
alive check for the machine <host>
is my connection to <host> all right

= ping-n parse
> ping -c <n> <host>
ping <host> <n> times
send <n> (pings|ping packets|packets) to <host>
exactly <n> echo requests to <host>
test <host> with <n> packets and then stop
<n> pings against <host>
ping <host>, stopping after <n> replies
use ping on <host> with a count of <n>
limit the ping of <host> to <n> packets
ping -c <n> <host>
<host>, icmp echo, <n> packets
measure packet loss to <host> over <n> echo packets
give <host> <n> pings and quit
a series of <n> pings to <host>
round trip statistics from <n> packets sent to <host>

= traceroute parse
> traceroute <host>
(trace|show) the (route|path|hops) to <host>
traceroute <host>
over which routers do packets travel to <host>
every hop between me and <host>
where on the way to <host> does the connection get stuck
path of packets to <host>
list the gateways on the way to <host>
use traceroute on <host>
hops towards <host>, one by one
where do my packets to <host> get lost
stations between this machine and <host>
which providers carry my packets to <host>, hop list
how many routers lie between here and <host>
follow packets on their journey to <host>

= dig parse
> dig +short <host>
(look up|resolve|find|show|get) the ip [address] of <host>
(resolve|dns lookup of) <host>
which ip [address] does <host> have
address behind the name <host>
what does <host> resolve to, short answer
<host> ip
just the address record of <host>, nothing else
use dig for a short answer on <host>
translate the name <host> to an address
dig +short <host>
<host> in digits
the A record for <host>, short
i need a number instead of the name <host>
dns answer for <host> without any decoration
name to ip: <host>

= dig-full parse
> dig <host>
$show the dns (records|information) (of|for) <host>
complete dns answer for <host>, with all sections
query the name server about <host> and print everything
use dig on <host>
detailed dns lookup of <host>
what does dns say about <host>, including ttl
full name resolution details for <host>
dig <host>, all of the output
verbose answer of the resolver for <host>
ttl, question and answer section for <host>
debug name resolution for <host> with dig
dig report on <host>
dns lookup for <host> with header and query time

= dig-mx parse
> dig +short MX <host>
$show the (mx records|mail servers) (of|for) <host>
where does mail for <host> go
which hosts accept email for <host>
mail exchangers of <host>
use dig to get the MX entries of <host>, short
mx of <host>
to which server is email to <host> delivered
dig +short MX <host>
mail exchange records, <host>
mail to <host> bounces, which servers should get it
what mail host does dns name for <host>
host responsible for incoming email at <host>
mailserver lookup, <host>

= dig-ns parse
> dig +short NS <host>
$show the (name servers|ns records) (of|for) <host>
which servers are authoritative for <host>
who hosts the dns of <host>
use dig to get the NS entries of <host>, short
ns of <host>
dns servers responsible for <host>
where is the zone of <host> hosted
dig +short NS <host>
nameservers, <host>
at which dns provider is <host>
dns delegation for <host>
who answers dns questions for the domain <host>
authoritative dns for <host>, just the servers

= nslookup parse
> nslookup <host>
nslookup <host>
look up <host> (with|using) nslookup
nslookup query for <host>
ask nslookup about <host>
use nslookup to resolve <host>
what does nslookup say for <host>
name lookup of <host> by means of nslookup
resolve <host>, using the nslookup tool
the classic nslookup, argument <host>
<host> through nslookup
run nslookup on <host>
ip of <host> according to nslookup
have nslookup translate <host>
dns check with nslookup, name <host>

= whois parse
> whois <host>
$show who owns [the domain] <host>
whois <host>
registration details of <host>
when does the domain <host> expire and who registered it
to whom is <host> registered
ask the registry about <host>
use whois for <host>
registrar and owner of <host>
domain data for <host>: owner, registrar, expiry
i want to buy <host>, who has it now
contact of whoever registered <host>
whois record, <host>
holder of the internet domain <host>
is <host> still free or has somebody registered it

= curl parse
> curl <url>
(fetch|get|request|read|show) <url>
$show the (contents|response|page) (of|from|at) <url>
make a (get|GET) request to <url>
call <url> and print what comes back
what does <url> answer, body only
load <url> in the terminal
print the body that <url> returns
use curl to see <url>
hit the endpoint <url>
query the api at <url>
http body from <url> to the terminal
plain curl on <url>
html or json behind <url>, on stdout
print what is at <url>
check the answer of the web service <url>
retrieve <url> and put it on the screen

= curl-o parse
> curl -o <new> <url>
(download|fetch|save) <url> (to|as|into) <new>
store what <url> returns in the file <new>
save a copy of <url> under the name <new>
get <url> and call the file <new>
use curl to write <url> to <new>
local copy <new> of <url>
put the answer of <url> into <new>
curl -o <new> <url>
<new> should hold what <url> delivers
retrieve <url>, output file <new>
web page <url> onto my disk as <new>
copy the document behind <url> to <new>
keep the answer of <url> in a file, name it <new>

= curl-O parse
> curl -O <url>
download <url>
download [the file] [at] <url> (keeping its name|with the same name) (using|with) curl
fetch the file <url> and keep the remote file name
save <url> under its own name
get the file at <url> into this folder, same name as on the server
use curl to save <url> with its original name
grab <url> and store it here unchanged in name
local copy of <url> called like the remote file
curl with capital O on <url>
let curl keep the server's file name for <url>
retrieve <url> onto my disk, same file name as there
pull <url> down into the working directory under its remote name
i want the file behind <url>, its name may stay as it is
<url> to disk, name taken from the address

= wget parse
> wget <url>
download <url> (with|using) wget
wget <url>
get <url> by means of wget
use wget for <url>
fetch <url>, using wget
let wget save <url> here
grab <url> with the wget tool
wget the file at <url> into this folder
wget, address <url>
retrieve <url>, tool: wget
pull <url> down by wget
call wget on <url>
i prefer wget over curl, get <url>
start a wget transfer of <url>

= wget-o parse
> wget -O <new> <url>
download <url> (with|using) wget (as|to) <new>
wget <url> into the file <new>
let wget store <url> as <new>
use wget and save <url> under the name <new>
get <url> with wget, output file <new>
fetch <url> by wget but call it <new>
wget with output document <new> for <url>
wget -O <new> <url>
retrieve <url>, tool wget, name the result <new>
pull <url> down by wget into <new>
wget for <url> but not under its remote name, <new> instead
i prefer wget, get <url> as <new>
<new> from <url>, through wget

= wget-c parse
> wget -c <url>
(resume|continue) [the|downloading] (download of|downloading|) <url>
the download of <url> broke off, go on where it stopped
finish the partial download of <url>
do not start over, get the rest of <url>
pick up the interrupted transfer of <url>
use wget to complete the half downloaded <url>
get the missing part of <url>
wget -c <url>
the wifi dropped in the middle of <url>, carry on with the transfer
half of <url> is here already, fetch what lacks
restart the broken transfer of <url> at the byte where it ended
complete <url> instead of loading it from the beginning
keep the part of <url> that i have and load what remains

= curl-I parse
> curl -I <url>
$show [only] the [http|response] headers (of|from) <url>
make a head request to <url>
what headers does the server send for <url>, no body
only the http response headers of <url>
content type and server of <url>, headers only
ask <url> with HEAD
use curl to look at the headers of <url>
inspect response headers from <url> without fetching the page
curl -I <url>
http header lines of <url>
HEAD <url>
metadata such as content-length from <url>, without the document
which cache and content-type headers has <url>
what does the web server say about <url> before the body

= curl-code parse
> curl -s -o /dev/null -w '%{http_code}\n' <url>
$show [only] the (http |)status code (of|from|for) <url>
(which|what) status code does <url> return
does <url> give 200 or 404, the number only
http result code of <url>
is <url> up, print the response code and nothing else
use curl to print just the response code for <url>
numeric http status for <url>, throw the body away
check what code comes back from <url>
http code of <url>, bare number
does <url> work, 200 or what
curl silent, body to /dev/null, write out http_code, <url>
three digit http answer of <url>
health check for <url>: response code only
for my monitoring: status number of <url>

= curl-L parse
> curl -L <url>
(fetch|get) <url> following redirects
load <url> and go along with redirects
<url> has moved, follow it to the new location
get <url>, redirects included
use curl with location following for <url>
curl only shows moved permanently for <url>, follow the redirect
final page behind the redirecting address <url>
curl -L <url>
<url> answers 301 or 302, go to where it points and print that
retrieve <url> even if it was moved
short link <url>, print what lies at its end
let curl chase the redirects of <url>
print the page after all forwards from <url>

= curl-post parse
> curl -X POST -d '<text>' <url>
(post|send) [the data] <text> to <url>
make a (post|POST) request to <url> with [the] (data|body) <text>
submit <text> to <url> by http post
send a form body <text> to <url>
use curl to post <text> to <url>
POST <text> at <url>
call <url> with method post and the payload <text>
http post of <text> towards <url>
curl -X POST -d <text> <url>
deliver <text> to <url>, method POST
push the string <text> to the web service <url>
fill in the form at <url> with <text>
body <text>, method post, address <url>
web hook <url> should get <text> via POST
transmit <text> in a post request, <url>

= curl-json parse
> curl -X POST -H 'Content-Type: application/json' -d @<json> <url>
(post|send) [the json [file]] <json> to <url>
use <json> as the json body of a POST to <url>
submit the file <json> as application/json to <url>
call the api <url> with the json from <json>
curl post with the content of <json> as json to <url>
upload the json document <json> to the endpoint <url>
http post to <url>, body from <json>, content type json
curl POST, json header, data from the file <json>, to <url>
deliver <json> to the web service <url>, method POST, as json
what is in <json> should be posted to <url> with the content type application/json
transmit <json> (json) in a post request, <url>
feed the rest api <url> with the document <json>
create a resource at <url> from <json> by POST

= curl-auth parse
> curl -u <user> <url>
(fetch|get) <url> (as|with) [the] user <user>
log in to <url> by basic auth as <user>
<url> needs a login, use the account <user>
http basic authentication for <url> with user name <user>
use curl with user <user> on <url>
call <url> with credentials of <user>, asking for the password
authenticate as <user> against <url>
curl -u <user> <url>
retrieve <url>, login <user>
<url> says 401 unauthorized, go in as <user>
password protected page <url>, account <user>
identify myself as <user> when loading <url>
basic auth, name <user>, page <url>

= curl-time parse
> curl -s -o /dev/null -w '%{time_total}\n' <url>
how long does <url> take to (load|respond)
measure the response time of <url>
is <url> slow, how many seconds does it need
total time of a request to <url>, nothing else
use curl to print the seconds a request to <url> takes
response time of <url> in seconds
latency of <url> end to end, body thrown away
time a request to <url>
curl, body thrown away, write out time_total, <url>
seconds until <url> is complete
performance of <url>, one number
duration of one http call to <url>
does <url> respond quickly, print the seconds
benchmark: one request to <url>, its total time

= ssh parse
> ssh <remote>
(connect|log in|ssh) to <remote> [(with|via|over) ssh]
open a[n ssh] (session|shell|connection) (to|on) <remote>
log on to the remote machine <remote>
remote shell on <remote>
get me a terminal on <remote>
secure shell to <remote>
i want to work on the server <remote>
use ssh to get onto <remote>
ssh <remote>
command line on the remote computer <remote>
i must administer <remote>, let me in
interactive login, <remote>
jump onto <remote>
hook up to <remote> by secure shell

= ssh-port parse
> ssh -p <port> <remote>
(connect|log in|ssh) to <remote> (on|using|via) port <port>
the ssh server of <remote> listens on <port>, log me in
remote shell on <remote> with a non-standard port <port>
ssh <remote> port <port>
secure shell to <remote>, port <port> instead of 22
use ssh with port <port> to get onto <remote>
get me a terminal on <remote> through port <port>
ssh -p <port> <remote>
connection refused on 22, since <remote> uses <port> for ssh
interactive login, <remote>, port <port>
sshd of <remote> was moved to <port>, let me in
command line on <remote> by way of port <port>
hook up to <remote> by secure shell at port <port>

= ssh-cmd parse
> ssh <remote> uptime
run uptime on <remote>
$show the uptime of <remote>
how long has the server <remote> been up
execute uptime on the remote machine <remote>
load of <remote> by way of ssh
uptime over ssh on <remote>
use ssh to call uptime on <remote> and come back
check remotely how long <remote> has been running
ssh <remote> uptime
since when is the remote box <remote> running
one shot over ssh: uptime, <remote>
was <remote> rebooted lately, ask it by ssh
uptime and load of the distant machine <remote>
no interactive shell, just uptime on <remote>

= ssh-key parse
> ssh -i ~/.ssh/id_ed25519 <remote>
ssh to <remote> (with|using) the key ~/.ssh/id_ed25519
log in to <remote> with my ed25519 identity file
use the private key ~/.ssh/id_ed25519 to get onto <remote>
connect to <remote>, identity ~/.ssh/id_ed25519
ssh with an explicit identity file id_ed25519 to <remote>
remote shell on <remote> authenticated by ~/.ssh/id_ed25519
offer the key ~/.ssh/id_ed25519 to <remote>
ssh -i with my ed25519 private key, <remote>
interactive login, <remote>, by the key file ~/.ssh/id_ed25519
<remote> wants a certain key, take ~/.ssh/id_ed25519 and let me in
authenticate at <remote> with ~/.ssh/id_ed25519
permission denied (publickey|public key) at <remote>, so name ~/.ssh/id_ed25519 as the identity
not the default key but ~/.ssh/id_ed25519 to log in at <remote>

= ssh-tunnel parse
> ssh -L <port>:localhost:<port> <remote>
forward local port <port> to [the same port on] <remote>
tunnel port <port> of <remote> to my own machine
make the service on port <port> of <remote> available at localhost:<port>
ssh tunnel for port <port> through <remote>
local port forwarding of <port> over <remote>
i want to reach port <port> on <remote> as if it were local
use ssh to map my port <port> to the one on <remote>
ssh -L, same port <port> on both sides, via <remote>
the database on <remote> listens only locally at <port>, bring it to my localhost:<port>
localhost:<port> here should lead to <port> there, host <remote>
secure pipe from my port <port> to that of <remote>
see the web ui of <remote> (port|at port) <port> in my own browser under localhost
bypass the firewall: port <port> of <remote> over ssh on my side

= ssh-keygen parse
> ssh-keygen -t ed25519
(generate|create|make) a[n] [new] ssh key [pair]
i need a key pair for logging in without a password, ed25519
new ed25519 key for ssh
generate a modern key pair for secure shell
use ssh-keygen to make an ed25519 key
ssh key of type ed25519
i have no ssh key yet, make one
ssh-keygen with type ed25519
private and public key for ssh, ed25519
github wants a public key, create a pair of the ed25519 kind
elliptic curve key for logins on servers
make me an identity for ssh, private plus public part
brand new pair of keys for remote logins

= ssh-copy-id parse
> ssh-copy-id <remote>
(copy|install) my [public] ssh key (to|on) <remote>
let me log in to <remote> without a password from now on
put my public key into the authorized keys of <remote>
authorize my key on <remote>
use ssh-copy-id for <remote>
passwordless login to <remote>, install my key there
send my ssh public key to <remote>
ssh-copy-id <remote>
i am tired of typing my password for <remote>, deploy my key there
append my public key to authorized_keys at <remote>
<remote> should accept my key in the future
register my ssh key with <remote>
key based login for <remote>, do the setup
set up key authentication at <remote>

= scp parse
> scp <bare> <remote>:
$copy <bare> to <remote> [over ssh]
upload <bare> to <remote>
send the file <bare> to my home on <remote>
transfer <bare> onto the server <remote>
push <bare> over ssh to <remote>
use scp to bring <bare> to <remote>
i need <bare> on <remote>
put <bare> on the remote machine <remote>
scp <bare> <remote>:
<bare> to the home directory at <remote>
ship <bare> to <remote>
deliver the local document <bare> at <remote>
from here to <remote>: <bare>
secure copy, source <bare>, destination <remote>

= scp-dir parse
> scp -r <plaindir> <remote>:
$copy <plaindir> to <remote> [over ssh] [recursively]
upload <plaindir> to <remote>
send <plaindir> with everything in it to my home on <remote>
transfer <plaindir> and its contents onto the server <remote>
use scp to bring <plaindir> with all its files to <remote>
i need <plaindir> on <remote>, including what is in it
put <plaindir> on the remote machine <remote> by scp
recursive scp of <plaindir> to <remote>
scp -r <plaindir> <remote>:
ship <plaindir> completely to <remote>
secure copy of <plaindir>, all levels, destination <remote>
from here to <remote>: <plaindir> and all it contains
deliver <plaindir> with its subfolders at <remote>
plain scp says not a regular file for <plaindir>, copy it to <remote> anyway

= scp-from parse
> scp <remote>:<bare> .
(download|fetch|copy) <bare> from <remote>
get the remote file <bare> off <remote> and place it here
transfer <bare> from the server <remote> to this folder
use scp to bring <bare> from <remote> here
i need a local copy of <bare> that is on <remote>
pull <bare> over ssh from <remote>
grab <bare> from my home on <remote>
scp <bare> out of <remote> to here
secure copy, source <bare> at <remote>, destination the working directory
from <remote> to here: <bare>
the remote computer <remote> has <bare>, bring it to me
retrieve <bare> of the machine <remote>
save the <bare> that lies on <remote> in my current folder
copy the distant <bare> on <remote> to my side

= rsync parse
> rsync -av <mydir> <mydir2>
(sync|synchronize|mirror) <mydir> (to|with|into) <mydir2>
rsync <mydir> to <mydir2>
bring <mydir2> up to date with <mydir> without deleting anything
copy what is new in <mydir> to <mydir2>, keeping attributes and telling what is done
incremental copy of <mydir> into <mydir2>
use rsync in archive mode from <mydir> to <mydir2>
back up <mydir> to <mydir2> transferring only what changed
verbose archive sync from <mydir> to <mydir2>
rsync -av <mydir> <mydir2>
<mydir2> as a backup of <mydir>, only fresh or altered files go over, list them
replicate <mydir> in <mydir2>, nothing gets deleted there
archive mode, verbose: <mydir> into <mydir2>
update the backup <mydir2> from <mydir> and preserve times and rights
let rsync take <mydir> over to <mydir2>

= rsync-remote parse
> rsync -avz <mydir> <remote>:
(sync|synchronize|rsync) <mydir> to <remote>
send <mydir> to my home on <remote>, only what changed, compressed on the way
back up <mydir> to the server <remote>
use rsync with compression to get <mydir> to <remote>
incremental upload of <mydir> to <remote>
push what changed in <mydir> over ssh to <remote> by rsync
keep a copy of <mydir> on <remote> up to date
rsync -avz <mydir> to <remote>
replicate <mydir> on the machine <remote>, with compression
my line is slow, sync <mydir> to <remote> compressed
update the backup at <remote> from <mydir>, verbose, compressed
remote backup of <mydir> to my home at <remote> via rsync
archive mode and compression: <mydir> to the home of <remote>
let rsync take <mydir> over to <remote>

= rsync-delete parse
> rsync -av --delete <mydir> <mydir2>
mirror <mydir> to <mydir2> (and delete|deleting) (files that are gone|extra files|what is not in the source)
make <mydir2> an exact copy of <mydir>, throwing out what <mydir> does not have
exact mirror of <mydir> in <mydir2>, removing surplus files there
sync <mydir> to <mydir2> and remove files that no longer exist in the source
use rsync with deletion from <mydir> to <mydir2>
<mydir2> should end up identical to <mydir>, extra files included in the cleanup
one-way mirror from <mydir> to <mydir2>, obsolete files are to go
rsync -av --delete <mydir> <mydir2>
<mydir2> is the mirror, what was deleted in <mydir> should go there also
replicate <mydir> in <mydir2> and prune what is not in the source
one to one: <mydir2> like <mydir>, leftovers in the target erased
i removed files from <mydir>, the copy <mydir2> should lose them during the next sync
let rsync take <mydir> over to <mydir2> and erase extras in the latter

= rsync-dry parse
> rsync -avn <mydir> <mydir2>
$show what rsync would copy from <mydir> to <mydir2>
dry run of (syncing|rsync) <mydir> to <mydir2>
which files would be transferred if i synced <mydir> to <mydir2>, do nothing yet
simulate rsync from <mydir> to <mydir2>
pretend to sync <mydir> into <mydir2>
preview an rsync of <mydir> to <mydir2> without touching anything
use rsync in dry run mode for <mydir> and <mydir2>
before i sync <mydir> to <mydir2>, tell me what it would do
rsync -avn <mydir> <mydir2>
test run: rsync from <mydir> to <mydir2>, nothing is written
in what way do <mydir> and the backup <mydir2> differ, as rsync would say without copying
rehearse the sync of <mydir> to <mydir2>
what remains to be synced from <mydir> to <mydir2>, only list it
let rsync only announce what it would take over from <mydir> to <mydir2>

= nc-port parse
> nc -zv <host> <port>
check (if|whether) port <port> (is open|) on <host> [is open]
is port <port> open on <host>
test the connection to <host> (on|at) port <port>
can i reach port <port> of <host>
does <host> accept connections on port <port>
is a firewall blocking port <port> on <host>
probe tcp port <port> at <host> without sending data
use nc to test port <port> of <host>
scan the single port <port> on <host>
nc -zv <host> <port>
knock at port <port> of <host>
open or closed: <port> at <host>
is a service up at <host>:<port>
i cannot connect to <host>, does its port <port> respond
netcat check, host <host>, port <port>
reachability of <port> on the remote machine <host>

= http-server parse
> python3 -m http.server <port>
(serve|share) (this directory|the current folder) over http on port <port>
start a (simple |)(web|http) server on port <port>
make the files here reachable in a browser on port <port>
quick web server for this folder on port <port>
use python to serve the working directory on port <port>
let others download from this folder through http port <port>
publish this directory at port <port> with python
throwaway http server, port <port>
python3 -m http.server <port>
i want to see my html here in a browser at localhost:<port>
offer the documents in the working directory on the web, port <port>
simple file sharing by http from this folder, port <port>
my phone should fetch files from this folder, open an http port <port>
development server for static pages, <port>
one-line python web server, port <port>

= hosts
> cat /etc/hosts
$show the hosts file
$show [static] host name mappings
which names are mapped to addresses by hand on this machine
dump /etc/hosts
does the hosts file override any name, print it
local name to address table
is there an entry for localhost, look at the whole hosts file
cat the hosts file
/etc/hosts
static entries that come before dns
which ip did somebody pin to a name locally
content of the hosts file in etc
names resolved without dns on this box
a site leads to the wrong place, is it in my hosts file

= resolv parse
> cat /etc/resolv.conf
$show the [configured] (dns servers|name servers)
which dns server[s] (am i using|are configured)
where does this machine send its name lookups
contents of resolv.conf
dns configuration file
name resolution fails, which resolver is set up
address of the resolver in use
dump /etc/resolv.conf
/etc/resolv.conf
nameserver lines of this machine
who resolves names for me
ip of my dns
is my dns set to 8.8.8.8, look into the config
resolver settings
`,
)
