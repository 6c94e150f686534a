#!/bin/sh
# Run by the image before nginx: it makes the folder for all that is written, or says what is wrong with the settings,
# and nginx does not start.
set -eu

stop() {
  echo "Nextrun cannot start. $1" >&2
  exit 1
}

check_endpoint() {
  case "$2" in
    https://*[!A-Za-z0-9.:-]*) ;;
    https://?*) return ;;
  esac
  stop "$1 is \"$2\": give https:// and a host, such as https://$3.eu-de.otc.t-systems.com"
}

check_port() {
  case "$2" in
    '' | 0* | *[!0-9]* | ??????*) ;;
    *) [ "$2" -gt 65535 ] || return 0 ;;
  esac
  stop "$1 is \"$2\": give the number of a port, such as 8443"
}

check_file() {
  [ -f "$2" ] || stop "$1 is \"$2\", and user $(id -u) finds no file there: mount a folder that has it"
  [ -r "$2" ] || stop "$1 is \"$2\", which user $(id -u) can't read: give the file to this user (chown $(id -u))"
}

check_endpoint MODELARTS_ENDPOINT "${MODELARTS_ENDPOINT:-}" modelarts
check_endpoint IAM_ENDPOINT "${IAM_ENDPOINT:-}" iam
check_port NEXTRUN_PORT "$NEXTRUN_PORT"
check_file TLS_CERTIFICATE "$TLS_CERTIFICATE"
check_file TLS_KEY "$TLS_KEY"
check_file TLS_TRUSTED "$TLS_TRUSTED"

folder=$NGINX_ENVSUBST_OUTPUT_DIR
mkdir -p "$folder" 2>/dev/null || true
[ -w "$folder" ] || stop "User $(id -u) can't write to \"$folder\": run the image with --tmpfs /tmp"
