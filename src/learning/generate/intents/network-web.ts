import { intents } from '../grammar.ts'

/** More of curl, wget and certificates; checked for syntax and programs only. */
export const networkWeb = intents(
  'network',
  String.raw`
= curl-agent parse
> curl -A 'Mozilla/5.0' <url>
fetch <url> pretending to be a browser
request <url> with the user agent Mozilla/5.0
<url> blocks curl, so call it as Mozilla/5.0
set the user agent to Mozilla/5.0 for <url>
use curl with a browser's user agent on <url>
get <url> disguised as Mozilla/5.0
curl <url>, identify as Mozilla/5.0
let the server at <url> think that i am a browser
user agent Mozilla/5.0, address <url>
make <url> believe that Mozilla/5.0 is asking
browser-like request to <url>, agent Mozilla/5.0
<url> with a fake user agent, Mozilla/5.0

= curl-size parse
> curl -s <url> | wc -c
how many bytes does <url> return
size of the page <url>
count the bytes of what comes from <url>
length of the response body of <url>
how big is the answer of <url>
byte count of <url>
weight of the document at <url> in bytes
pipe <url> into wc for its bytes
bytes delivered by <url>
what is the length of the page at <url>
measure the body of <url> in bytes
<url>: byte size of the content

= curl-links parse
> curl -s <url> | grep -oE 'https?://[^"]+' | sort -u
all links on the page <url> without duplicates
unique urls found in <url>, sorted
which addresses does the web page <url> link to, each listed once
pull every http link out of <url> and drop repeats
distinct links in the source of <url>
list the absolute urls of <url>, no address twice
collect hyperlinks from <url>, sorted and each once
scrape the different web addresses off <url>
set of outgoing links on <url>, deduplicated
every different href target with http in <url>
harvest unique addresses out of the page <url>
sort the links of <url> and remove doubles
outbound addresses of <url>, each exactly once

= curl-final parse
> curl -sL -o /dev/null -w '%{url_effective}\n' <url>
where does <url> redirect to in the end
final address after all redirects of <url>
which url do i end up at when i open <url>
resolve the short link <url> to its target
follow <url> to its last location and print only that address
expand the shortened url <url>
effective url of <url>
<url> forwards to what, print the last address
the end of the redirect chain starting at <url>, address only
unshorten <url>
where do i land when visiting <url>
last stop after following <url>, print its url

= curl-redirects parse
> curl -sIL <url>
headers of every step in the redirects of <url>
show the redirect chain of <url>
follow the redirects of <url> and print the headers each time
through which addresses does <url> lead, with headers
head request to <url> along all redirects
only headers, redirects followed, silent: <url>
trace redirects from <url> by their headers
why does <url> redirect, show each response header
go through the redirections of <url> hop by hop, headers only
<url>: each status line and location on the way
see the 301 and 302 answers behind <url>
header trail from <url> to the final page

= curl-type parse
> curl -s -o /dev/null -w '%{content_type}\n' <url>
content type of <url> [only]
which mime type does <url> have
is <url> html or json, print the content type
media type sent by <url>
what kind of document is at <url>, its mime type
print just the content type that <url> reports
mime type for the url <url>, body discarded
use curl's write-out for the content type of <url>
<url>: kind of content, as mime
does <url> deliver text or an image, type only
which media type comes from <url>
what content type is declared by <url>, one line

= curl-length parse
> curl -sI <url> | grep -i content-length
how large is the file at <url> without downloading it
content length of <url>
size of the download <url> according to its header
before i download <url>, how big is it
content-length header from <url>
bytes that <url> announces in the header
ask <url> for its size by a head request
check the file size behind <url>, do not fetch it
download size of <url>, header only
how many bytes would <url> be
is <url> a large file, look at its content-length
size announced for <url>

= curl-modified parse
> curl -sI <url> | grep -i last-modified
when was the page <url> last modified
last-modified header of <url>
has <url> been updated, its date of change
age of the document at <url> from the header
date on which the server says that <url> changed
how fresh is <url>, print the last-modified line
modification date that <url> reports
check <url> for its last change without loading it
<url>: date of last change
when did somebody last update the page <url>
last-modified of the resource <url>
is the file behind <url> new, look at its header date

= curl-server parse
> curl -sI <url> | grep -i '^server'
which web server software runs at <url>
server header of <url>
is <url> served by nginx or apache
name of the web server behind <url>
find out the server program for <url>
server line among the response headers from <url>
what software answers at <url>
web server identification of <url>
<url>: which server software
does <url> run nginx
identify the web server for <url> by its header
apache, nginx or what, at <url>

= curl-cookies parse
> curl -c cookies.txt <url>
save the cookies of <url> in cookies.txt
fetch <url> and store its cookies to cookies.txt
keep the cookies that <url> sets in a file cookies.txt
cookie jar cookies.txt for <url>
request <url>, cookies written to cookies.txt
which cookies does <url> set, put them in cookies.txt
use curl on <url> with cookies.txt as the cookie jar
remember the session of <url> in cookies.txt
<url>, put received cookies into cookies.txt
log the cookies from <url> to cookies.txt
create cookies.txt from a visit to <url>
start a cookie session with <url>, kept in cookies.txt

= curl-with-cookies parse
> curl -b cookies.txt <url>
fetch <url> with the cookies from cookies.txt
send the cookies in cookies.txt to <url>
request <url> using my saved cookies cookies.txt
use curl on <url> and read cookies from cookies.txt
i am logged in according to cookies.txt, get <url> that way
call <url> with the stored session in cookies.txt
load cookies.txt when getting <url>
<url> needs the cookies of cookies.txt
visit <url> again, cookies.txt has the session
pass cookies.txt along to <url>
<url>, authenticated by cookies from cookies.txt
reuse cookies.txt for the request to <url>

= curl-proxy parse
> curl -x http://localhost:<port> <url>
fetch <url> through the proxy on localhost port <port>
use my local proxy at port <port> for <url>
request <url> via a proxy listening on <port> here
curl <url> with proxy localhost:<port>
send the request to <url> over the local http proxy <port>
go through port <port> on this machine as proxy to get <url>
get <url>, proxy http://localhost:<port>
<url> must be reached by way of my proxy at <port>
<url> by proxy, proxy is localhost:<port>
tunnel the call of <url> through localhost:<port>
my proxy listens at <port>, get <url> over it
route the request for <url> through the local proxy on port <port>

= curl-retry parse
> curl --retry <small> -O <url>
download <url> and try up to <small> times again on failure
retry <small> times when fetching <url>, keep its name
unreliable server: save <url> with <small> retries
curl download of <url>, repeated up to <small> times if it fails
get <url> under its own name, <small> more attempts allowed
try again <small> times before giving up on downloading <url>
download with <small> retries: <url>
let curl repeat the download of <url> at most <small> times on errors
flaky network: download <url>, <small> retries, same name
<url>, save it, repeat up to <small> times on trouble
allow <small> retries for the download <url>
robust curl of <url> to a file, retry count <small>

= curl-bar parse
> curl -# -O <url>
download <url> with a simple progress bar
show a progress bar while saving <url> under its name
curl with a bar made of hash signs for <url>
get <url>, bar instead of the table of numbers, name as on the server
progress bar download of <url>
save <url> and display a plain bar
i want a nice bar while curl gets <url>, keep the file name
curl, hash bar, remote name: <url>
<url>, download with #### as progress
visual progress while <url> is being saved
save <url> as named on the server, with a bar
plain progress bar, please, for the download of <url>

= curl-query parse
> curl -G --data-urlencode 'q=<text>' <url>
search <url> for q=<text>, properly encoded
get <url> with the query parameter q set to <text>
pass <text> as the url encoded parameter q to <url>
call <url> with ?q= and the encoded text <text>
GET request to <url>, parameter q is <text>
encode <text> into the query string of <url> as q
query <url> with q being <text>
send q=<text> in the address of <url>, escaped
<url>?q=<text>, encoded correctly
look up <text> on <url> through the q parameter
let curl encode <text> as q and get <url>
query string q=<text> added to <url>, escaped by curl

= curl-patch parse
> curl -X PATCH -H 'Content-Type: application/json' -d @<json> <url>
send a patch request with <json> to <url>
partially update <url> with the json in <json>
http PATCH of <json> at <url>
change some fields of the resource <url> as <json> says
use curl with the method PATCH and the json file <json> on <url>
PATCH <json> to <url>
modify the record at <url> through PATCH, body <json>, json content
apply the partial change in <json> to the api object <url>
PATCH call with the json <json>, endpoint <url>
update part of <url> using <json>
json patch body <json> for <url>
the api at <url> takes PATCH, give it <json>

= curl-form parse
> curl -d 'user=<user>' <url>
post the form field user=<user> to <url>
submit a form with user set to <user> at <url>
send user=<user> as form data to <url>
fill in the field user with <user> and submit it to <url>
form post to <url>: user is <user>
use curl to send the field user, value <user>, to <url>
urlencoded form user=<user> towards <url>
POST user=<user> at <url>
form value user=<user>, target <url>
sign up at <url> with the form field user as <user>
fill user with <user> in a post to <url>
send the pair user=<user> by POST to <url>

= curl-key parse
> curl -s <url> | jq -r '.<itemkey>'
get <itemkey> out of the json at <url>
fetch <url> and print only <itemkey>
what is <itemkey> in the answer of the api <url>
extract <itemkey> from the json that <url> returns
use curl and jq to read <itemkey> at <url>
value of <itemkey> from the json of <url>, raw
call <url>, then pick <itemkey> from the response
api <url>: just <itemkey>, no quotes
read <itemkey> off the api <url>
<url> returns json, i need only <itemkey>
one json value, <itemkey>, from <url>
from the response of <url> show <itemkey> unquoted

= curl-count-json parse
> curl -s <url> | jq length
how many elements does the json array at <url> have
count the entries that the api <url> returns
number of items in the json response of <url>
length of the json list from <url>
fetch <url> and count its json items
how long is the list behind <url>
use curl and jq for the number of elements at <url>
tally of json records delivered by <url>
<url>: how many objects in the array
size of the array which <url> gives
number of records at the api <url>
jq length on the answer of <url>

= curl-save-json parse
> curl -s <url> | jq . > <new>
save the json of <url> pretty printed to <new>
store the formatted answer of <url> in <new>
download the api result <url> into <new>, indented
nicely formatted json from <url>, written to <new>
fetch <url>, prettify, save as <new>
put the readable json of <url> in the file <new>
<new> should have the indented json response of <url>
api dump of <url> to <new> with indentation
<url> to <new>, as readable json
keep the json reply from <url> in <new>, with line breaks and indents
file <new> from the api <url>, prettified
beautified json of <url> into <new>

= curl-tar parse
> curl -sL <url> | tar xz
download the tarball <url> and unpack it right away
fetch <url> and extract it without saving the archive
stream <url> into tar
unpack the tar.gz at <url> here on the fly
get the archive <url> and extract it in one step
pipe <url> through tar, following redirects
the .tar.gz behind <url>, unpacked into this folder, no leftover archive
install from <url>: load and untar directly
<url> is a tar.gz, unpack it while downloading
load and extract the tarball <url>, do not keep it
untar straight from <url>
contents of the archive at <url> into this directory

= curl-wait parse
> until curl -sf <url> > /dev/null; do sleep <secs>; done
wait until <url> answers, trying every <secs> seconds
poll <url> each <secs> seconds until it is up
block until <url> responds without an error, check interval <secs> seconds
my server takes a while to start, wait for <url> with <secs> seconds between tries
loop until <url> is reachable, pausing <secs> seconds
do not go on before <url> works, test it every <secs> seconds
keep requesting <url> every <secs> seconds till it succeeds
sleep <secs> seconds between attempts until <url> is available
is <url> up yet, ask every <secs> seconds and stop once it is
hold the script till <url> can be loaded, retry after <secs> seconds
repeat a request to <url> each <secs> seconds until it works
wait for the web service <url>, polling interval <secs> seconds

= curl-watch parse
> watch -n <secs> curl -s <url>
show the answer of <url> again every <secs> seconds
watch what <url> returns, refreshed each <secs> seconds
request <url> repeatedly, every <secs> seconds, on the full screen
monitor the output of <url> at an interval of <secs> seconds
refresh <url> in the terminal every <secs> seconds
live view of <url>, updated after <secs> seconds each
keep an eye on <url> by calling it every <secs> seconds
repeat curl on <url> with watch, <secs> seconds
<url> over and over, every <secs> seconds, on screen
let me see <url> change, refresh <secs> seconds
poll <url> with watch at <secs> seconds
call <url> all <secs> seconds and show what it says

= curl-diff parse
> curl -s <url> | diff - <bare>
compare what <url> returns with the file <bare>
is my <bare> the same as the one at <url>
differences between the online version <url> and my <bare>
diff <url> against the local <bare>
has <url> changed compared with my copy <bare>
check <bare> against the original on <url>
web page <url> versus file <bare>, show what differs
local <bare> and remote <url>: where do they differ
<bare> or <url>, is there any difference
did i modify <bare> relative to the published <url>
diff of the downloaded <url> and <bare>
contrast the web copy <url> with my file <bare>

= curl-sha parse
> curl -sL <url> | sha256sum
checksum of the file at <url> without saving it
sha256 of <url>
hash what <url> delivers, redirects followed
verify the download <url> by its sha256 before saving anything
compute the sha-256 digest of the contents behind <url>
stream <url> into sha256sum
which sha256 does the file <url> have
fingerprint of the remote file <url>, sha256
<url>: sha256, nothing saved
digest of the download <url>
is the file on <url> authentic, its sha256
compute sha256 over what <url> sends

= curl-ftp-list parse
> curl -u <user> ftp://<host>/
list the ftp directory of <host> as <user>
what is on the ftp server <host>, log in as <user>
show files at ftp://<host>/ with the account <user>
ftp listing of <host>, user <user>
use curl to look into the ftp server <host> as <user>
log in as <user> to the ftp of <host> and list it
contents of the ftp root on <host>, login <user>
browse ftp <host> with user name <user>
ftp://<host>/ as seen by <user>
ftp account <user> at <host>: list files
which files does <user> have on the ftp server <host>
directory of the ftp host <host>, authenticated as <user>

= curl-http2 parse
> curl -sI --http2 <url>
does <url> support http/2
headers of <url> over http2
request the headers of <url> by http version 2
is <url> served with http/2, headers only
ask <url> with http2 and show only response headers
check the http version of <url>, try 2
use curl with http2 for a head request to <url>
http/2 test for <url>
<url> over http/2, response head only
can the server of <url> speak http 2
try version 2 of http on <url>, headers please
is http2 enabled on <url>

= curl-resolve parse
> curl -H 'Host: <host>' http://localhost:<port>
ask the web server on localhost port <port> for the site <host>
request localhost:<port> with the host header <host>
test the virtual host <host> on my own server at port <port>
pretend that localhost:<port> is <host>
Host header <host>, local port <port>
does my local server on <port> serve <host>
call the vhost <host> at localhost port <port>
fetch the start page of <host> from the server on this machine, port <port>
see the site <host> on my server at localhost:<port>
local server, port <port>, but for the name <host>
simulate a visitor of <host> against localhost:<port>
name-based virtual host <host>, test it on local port <port>

= wget-stdout parse
> wget -qO- <url>
print <url> to the terminal with wget
wget <url> to standard output, quietly
use wget like curl: show the content of <url>
let wget write <url> to stdout
content of <url> on the screen by means of wget
do not save <url>, print it, with wget
wget, no file, just output: <url>
no curl here, print <url> by wget
page <url> to the terminal, wget
wget without a file: <url>
dump <url> using wget, no log
show me the body of <url>, fetched by wget

= wget-spider parse
> wget --spider <url>
does <url> exist, check with wget without downloading
test the link <url> by wget
wget in spider mode for <url>
is the link <url> dead, let wget check
check that <url> is there, do not download it, wget
verify the address <url> with wget only
let wget only look whether <url> is available
broken link check of <url> through wget
is <url> still there, wget check only
wget: look but do not download <url>
link test of <url>, tool wget
see if <url> is valid by means of wget's spider

= wget-ext parse
> wget -r -l 1 -nd -A '*.<ext>' <url>
download all <ext> files linked from <url>
get every .<ext> on the page <url> into this folder
wget each <ext> file that <url> links to, one level, no subfolders
collect the <ext> files from the web page <url>
grab all files with the ending <ext> off <url>
from <url> fetch just the .<ext> links, one level deep
mass download: <ext> files found at <url>, flat in this directory
use wget to take all the .<ext> files that are linked on <url>
<url> links to many <ext> files, fetch all
all .<ext> linked from <url>, no directories
every <ext> document on the page <url>, downloaded here
scrape .<ext> files off <url>

= wget-page parse
> wget -p -k <url>
save the page <url> with its images and styles for offline reading
download <url> including everything needed to display it, links converted
complete single page <url>, pictures and css too, usable offline
wget one page <url> with its requisites and local links
offline copy of the one page <url>
get <url> so that it looks right without internet, that page only
store the web page <url> plus images, rewrite links
fetch <url> and all page requisites, converting links
<url> for offline viewing, one page with pictures
keep the article <url> readable offline, including images
single page archive of <url> by wget
page <url> with all it embeds, links fixed

= wget-newer parse
> wget -N <url>
download <url> only if it is newer than my copy
get <url> again if it has changed on the server
refresh my file from <url> when there is a newer one
wget <url> with timestamping
update the local copy of <url> if needed
skip the download of <url> unless the server's version is newer
has <url> been renewed, then load it
conditional wget of <url> by date
<url>, only when there is a more recent version
bring my download of <url> up to date if it is stale
re-download <url> if changed, wget
compare dates, then wget <url> if newer

= wget-limit parse
> wget --limit-rate=200k <url>
download <url> with wget at no more than 200k per second
wget <url> slowly, limit 200k
throttle wget to 200 kilobytes a second for <url>
bandwidth limit 200k for the wget of <url>
let wget get <url> without hogging the line, 200k at most
wget, rate 200k: <url>
cap wget at 200k while it loads <url>
gentle wget of <url>, 200k/s
wget of <url>, not faster than 200k
keep wget at 200k for <url>
slow wget download of <url>, 200 kilobytes a second
restrict wget's speed to 200k, address <url>

= wget-tries parse
> wget -t <small> <url>
download <url> with wget, at most <small> tries
wget <url> and give up after <small> attempts
limit wget to <small> tries for <url>
try <small> times to get <url> by wget
let wget attempt <url> no more than <small> times
number of tries <small> for the wget of <url>
wget with <small> attempts on <url>
<small> tries, then stop: wget of <url>
wget, <url>, <small> attempts maximum
do not let wget retry <url> more often than <small> times
stop wget after <small> failed tries on <url>
<url> by wget with the number of tries set to <small>

= wget-nocert parse
> wget --no-check-certificate <url>
download <url> with wget ignoring the certificate
wget <url> although its certificate is invalid
wget refuses <url> because of ssl, do not check the certificate
self-signed site <url>, fetch it by wget anyway
skip certificate verification in wget for <url>
let wget trust <url> blindly
wget without tls checks, address <url>
expired certificate at <url>, wget it nonetheless
untrusted https at <url>, wget it
wget despite certificate errors: <url>
certificate problem with <url>, tell wget to go on
load <url> with wget, certificate unchecked

= wget-auth parse
> wget --user=<user> --ask-password <url>
download <url> with wget as user <user>, ask for the password
wget <url> with a login <user>, prompting for the password
<url> is password protected, wget it as <user>
log in as <user> while wgetting <url>, password typed in
let wget authenticate as <user> for <url> and ask me the password
wget with account <user> on <url>, no password on the command line
protected download of <url>, wget, user <user>
use wget for <url> with the name <user>, i will type the password
wget, login <user>, password prompt, address <url>
<url> wants a user, it is <user>, let wget prompt for the password
authenticate wget at <url>: <user>, ask me the password
wget <url> on behalf of <user>, typing the password

= ssl-show parse
> openssl s_client -connect <host>:443 -servername <host> < /dev/null
details of the tls connection to <host>
show the certificate chain of <host>
debug the ssl handshake with <host> on port 443
connect to <host> with openssl and show everything
which tls version and cipher does <host> use
full ssl information for <host>
what certificates does <host> send
use openssl s_client on <host>, https port
https handshake of <host> in full
inspect tls at <host>, port 443
dump what <host> presents on its ssl port
raw tls session info for <host>

= ssl-issuer parse
> openssl s_client -connect <host>:443 < /dev/null 2> /dev/null | openssl x509 -noout -issuer -subject
who issued the certificate of <host>
issuer and subject of the https certificate on <host>
is the certificate of <host> from let's encrypt
which authority signed the tls certificate of <host>, and for what name
name and issuer in the ssl cert of <host>
use openssl to see the issuer and subject for <host>
certificate authority behind <host>
for whom was the cert of <host> made and by which ca
<host>'s certificate: from whom and for whom
what ca does <host> use, and what subject
issuer line plus subject line of the cert at <host>
check who signed the https certificate at <host> and its subject

= cert-file parse
> openssl x509 -in cert.pem -noout -text
what is in the certificate cert.pem
show cert.pem in readable form
decode the certificate file cert.pem
details of cert.pem: names, dates, issuer
human readable dump of the x509 certificate cert.pem
inspect cert.pem with openssl
for which names is cert.pem valid, print all of it
print the contents of the pem certificate cert.pem
cert.pem in plain text
open the certificate cert.pem and print all fields
read out cert.pem
make cert.pem legible

= cert-end parse
> openssl x509 -in cert.pem -noout -enddate
when does cert.pem expire
expiry date of the certificate file cert.pem
until when is cert.pem valid
end date of cert.pem
has the certificate in cert.pem run out, print its last day
validity end for cert.pem
must cert.pem be renewed, print only the end date
openssl: not after of cert.pem
last day of cert.pem
cert.pem: valid until
how much longer is cert.pem good, its end date
expiration of the local certificate cert.pem

= cert-self parse
> openssl req -x509 -newkey rsa:2048 -nodes -days 365 -keyout key.pem -out cert.pem
make a self-signed certificate cert.pem with the key key.pem for a year
generate a self signed tls certificate, key.pem and cert.pem, 365 days, no passphrase
i need a test certificate for https: key.pem and cert.pem, valid one year, key unencrypted
create cert.pem and an unencrypted key.pem with openssl, 365 days
self-signed https certificate for my development server, 365 days, cert.pem with key.pem, no password
new 2048 bit rsa key in key.pem and a self-signed cert.pem for it, valid 365 days, not encrypted
openssl one-liner for a year-long self-signed cert.pem and plain key.pem
x509 self-signed, key.pem and cert.pem, nodes, one year
https for localhost: make cert.pem and key.pem, a year, no passphrase
year-long self-signed pair cert.pem, key.pem without a password
home-made tls certificate cert.pem plus key key.pem, 365 days, no encryption of the key
self-signed x509 for testing, 365 days, unencrypted, files key.pem and cert.pem
`,
)
