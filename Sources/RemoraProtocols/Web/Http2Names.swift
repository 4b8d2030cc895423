/// Header fields of HTTP/2 that have a field of their own: by name, the field's name and what it
/// is about.
enum HTTP2Names {
  static let headers: [(name: String, field: String, about: String)] = [
    (":authority", "headers.authority", "Authority portion of the target URI"),
    (":path", "headers.path", ""),
    (":method", "headers.method", ""),
    (":scheme", "headers.scheme", ""),
    (":protocol", "headers.protocol", ""),
    ("accept", "headers.accept", "Media types that are acceptable to the user agent"),
    (
      "accept-charset", "headers.accept_charset",
      "Acceptable charsets in textual responses for the user agent"
    ),
    (
      "accept-encoding", "headers.accept_encoding",
      "Acceptable content codings (like compression) in responses for the user agent"
    ),
    (
      "accept-language", "headers.accept_language",
      "Preferred natural languages for the user agent"
    ),
    (
      "accept-ranges", "headers.accept_ranges",
      "Bytes range which server may use for partial data transfer"
    ),
    (
      "access-control-allow-origin", "headers.access_control_allow_origin",
      "Origin control for cross-origin resource sharing"
    ),
    ("allow", "headers.allow", "List of allowed methods for request"),
    ("authorization", "headers.authorization", "Credentials for a server-side authorization"),
    (
      "cache-control", "headers.cache_control",
      "Request or response directives for a cache control"
    ),
    (
      "content-disposition", "headers.content_disposition",
      "Indicates that response will be displayed as page or downloaded with dialog box"
    ),
    ("content-encoding", "headers.content_encoding", ""),
    ("content-language", "headers.content_language", ""),
    ("content-location", "headers.content_location", "Alternative URL for a response data"),
    (
      "content-range", "headers.content_range",
      "Range of bytes which was sent by server for partial data transfer"
    ),
    ("content-type", "headers.content_type", "MIME type of response"),
    ("cookie", "headers.cookie", "Stored cookies"),
    ("date", "headers.date", "Date and time at which the data was originated"),
    ("etag", "headers.etag", "Directive for version indication of resource"),
    ("expect", "headers.expect", "Expectations that need to be fulfilled for correct request"),
    ("expires", "headers.expires", "Data after which resource will be stale"),
    ("from", "headers.from", "Email of a person who responsible for a requesting data"),
    ("if-match", "headers.if_match", "Mechanism for requesting data matched by a list of ETags"),
    (
      "if-modified-since", "headers.if_modified_since",
      """
      Resource will be sent with status code 200 if it was modified otherwise with status \
      code 304
      """
    ),
    (
      "if-none-match", "headers.if_none_match",
      "Mechanism for requesting data not matched by a list of ETags"
    ),
    (
      "if-range", "headers.if_range",
      "Mechanism for a range request which is used to check if a resource was modified"
    ),
    (
      "if-unmodified-since", "headers.if_unmodified_since",
      "Resource will be processed if it was not modified otherwise 412 error will be returned"
    ),
    (
      "last-modified", "headers.last_modified",
      "Date and time at which the origin server believes the resource was last modified"
    ),
    ("link", "headers.link", "Mechanism for indicating that resource will be preloaded"),
    ("location", "headers.location", "Mechanism for indicating that client will be redirected"),
    (
      "proxy-authenticate", "headers.proxy_authenticate",
      """
      Authentication method that should be used to gain access to a resource behind a \
      proxy server
      """
    ),
    (
      "proxy-authorization", "headers.proxy_authorization",
      "Credentials for a proxy-side authorization"
    ),
    ("range", "headers.range", "Range of resource bytes that server should return"),
    ("referer", "headers.referer", "Address of the previous web page"),
    (
      "refresh", "headers.refresh",
      "Time in seconds after which client will be redirected by given url"
    ),
    (
      "retry-after", "headers.retry_after",
      "Mechanism to indicate when resource expected to be available"
    ),
    ("server", "headers.server", "Information about server software"),
    ("set-cookie", "headers.set_cookie", "Send a cookie to the client"),
    (
      "strict-transport-security", "headers.strict_transport_security",
      "HSTS indicates that resource should be accessed only using HTTPS"
    ),
    ("user-agent", "headers.user_agent", "Information about client software"),
    (
      "vary", "headers.vary",
      "Mechanism for selecting which header will be used for content negotiation algorithm"
    ),
    (
      "via", "headers.via",
      "Additional information for loop detection and protocol capabilities in proxy requests"
    ),
    (
      "www-authenticate", "headers.www_authenticate",
      "Authentication method that should be used to gain access to a resource"
    ),
  ]
}
