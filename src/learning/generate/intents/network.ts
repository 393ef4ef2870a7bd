import { intents } from '../grammar.ts'

/** Reading the network and moving files over it; the jail has none, so these are checked for syntax and programs only. */
export const network = intents(
  'network',
  String.raw`
= ip parse
> ip addr
$show [my|the|all] ip address[es] [of this machine]
what is my ip [address]
$list [all] network interfaces [and their addresses]

= ip-brief parse
> ip -br addr
$show a (short|brief) (list|overview) of [network] interfaces [and (ip |)addresses]

= ip-4 parse
> ip -4 addr
$show [only] [my] (ipv4|ip v4) addresses

= hostname-i parse
> hostname -I
$show only my [local] ip address[es]
$show the ip addresses of this host [and nothing else]

= route parse
> ip route
$show the (routing table|routes|default gateway)
what is my [default] gateway

= link parse
> ip link
$show [all] [the] (network interfaces|network devices|mac addresses)
what is my mac address

= public-ip parse
> curl -s https://ifconfig.me
$show my (public|external) ip [address]
what is my (public|external) ip

= ss-listen parse
> ss -tuln
$list [all] (open|listening) (ports|sockets)
which ports are (open|listening|in use)
$show listening (tcp and udp|) ports

= ss-proc parse
> ss -tulnp
$list [all] (open|listening) ports (with|and) [the|their] process[es]
which processes are listening on [which] ports

= ss-all parse
> ss -tan
$list [all] tcp connections
$show (open|active|current|established) (network |)connections

= ss-est parse
> ss -tan state established
$list [all] established [tcp] connections

= ss-port parse
> ss -tlnp | grep ':<port>'
is (something|anything) listening on port <port>
check (if|whether) port <port> is (open|in use) [locally]

= netstat parse
> netstat -tulpn
$list [all] (open|listening) ports (using|with) netstat

= ping parse
> ping -c 4 <host>
ping [the] [host] <host>
check (if|whether) <host> is (reachable|up|alive|online)
is <host> reachable

= ping-n parse
> ping -c <n> <host>
ping <host> <n> times
send <n> (pings|ping packets|packets) to <host>

= traceroute parse
> traceroute <host>
(trace|show) the (route|path|hops) to <host>
traceroute <host>

= dig parse
> dig +short <host>
(look up|resolve|find|show|get) the ip [address] of <host>
(resolve|dns lookup of) <host>
which ip [address] does <host> have

= dig-full parse
> dig <host>
$show the dns (records|information) (of|for) <host>

= dig-mx parse
> dig +short MX <host>
$show the (mx records|mail servers) (of|for) <host>

= dig-ns parse
> dig +short NS <host>
$show the (name servers|ns records) (of|for) <host>

= nslookup parse
> nslookup <host>
nslookup <host>
look up <host> (with|using) nslookup

= whois parse
> whois <host>
$show who owns [the domain] <host>
whois <host>

= curl parse
> curl <url>
(fetch|get|request|read|show) <url>
$show the (contents|response|page) (of|from|at) <url>
make a (get|GET) request to <url>

= curl-o parse
> curl -o <new> <url>
(download|fetch|save) <url> (to|as|into) <new>

= curl-O parse
> curl -O <url>
download <url>
download [the file] [at] <url> (keeping its name|with the same name) (using|with) curl

= wget parse
> wget <url>
download <url> (with|using) wget
wget <url>

= wget-o parse
> wget -O <new> <url>
download <url> (with|using) wget (as|to) <new>

= wget-c parse
> wget -c <url>
(resume|continue) [the|downloading] (download of|downloading|) <url>

= curl-I parse
> curl -I <url>
$show [only] the [http|response] headers (of|from) <url>
make a head request to <url>

= curl-code parse
> curl -s -o /dev/null -w '%{http_code}\n' <url>
$show [only] the (http |)status code (of|from|for) <url>
(which|what) status code does <url> return

= curl-L parse
> curl -L <url>
(fetch|get) <url> following redirects

= curl-post parse
> curl -X POST -d '<text>' <url>
(post|send) [the data] <text> to <url>
make a (post|POST) request to <url> with [the] (data|body) <text>

= curl-json parse
> curl -X POST -H 'Content-Type: application/json' -d @<json> <url>
(post|send) [the json [file]] <json> to <url>

= curl-auth parse
> curl -u <user> <url>
(fetch|get) <url> (as|with) [the] user <user>

= curl-time parse
> curl -s -o /dev/null -w '%{time_total}\n' <url>
how long does <url> take to (load|respond)
measure the response time of <url>

= ssh parse
> ssh <remote>
(connect|log in|ssh) to <remote> [(with|via|over) ssh]
open a[n ssh] (session|shell|connection) (to|on) <remote>

= ssh-port parse
> ssh -p <port> <remote>
(connect|log in|ssh) to <remote> (on|using|via) port <port>

= ssh-cmd parse
> ssh <remote> uptime
run uptime on <remote>
$show the uptime of <remote>

= ssh-key parse
> ssh -i ~/.ssh/id_ed25519 <remote>
ssh to <remote> (with|using) the key ~/.ssh/id_ed25519

= ssh-tunnel parse
> ssh -L <port>:localhost:<port> <remote>
forward local port <port> to [the same port on] <remote>

= ssh-keygen parse
> ssh-keygen -t ed25519
(generate|create|make) a[n] [new] ssh key [pair]

= ssh-copy-id parse
> ssh-copy-id <remote>
(copy|install) my [public] ssh key (to|on) <remote>

= scp parse
> scp <bare> <remote>:
$copy <bare> to <remote> [over ssh]
upload <bare> to <remote>

= scp-dir parse
> scp -r <plaindir> <remote>:
$copy <plaindir> to <remote> [over ssh] [recursively]
upload <plaindir> to <remote>

= scp-from parse
> scp <remote>:<bare> .
(download|fetch|copy) <bare> from <remote>

= rsync parse
> rsync -av <mydir> <mydir2>
(sync|synchronize|mirror) <mydir> (to|with|into) <mydir2>
rsync <mydir> to <mydir2>

= rsync-remote parse
> rsync -avz <mydir> <remote>:
(sync|synchronize|rsync) <mydir> to <remote>

= rsync-delete parse
> rsync -av --delete <mydir> <mydir2>
mirror <mydir> to <mydir2> (and delete|deleting) (files that are gone|extra files|what is not in the source)

= rsync-dry parse
> rsync -avn <mydir> <mydir2>
$show what rsync would copy from <mydir> to <mydir2>
dry run of (syncing|rsync) <mydir> to <mydir2>

= nc-port parse
> nc -zv <host> <port>
check (if|whether) port <port> (is open|) on <host> [is open]
is port <port> open on <host>
test the connection to <host> (on|at) port <port>

= http-server parse
> python3 -m http.server <port>
(serve|share) (this directory|the current folder) over http on port <port>
start a (simple |)(web|http) server on port <port>

= hosts
> cat /etc/hosts
$show the hosts file
$show [static] host name mappings

= resolv parse
> cat /etc/resolv.conf
$show the [configured] (dns servers|name servers)
which dns server[s] (am i using|are configured)
`,
)
