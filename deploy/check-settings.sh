#!/bin/sh
# Run by the image before nginx: it makes the folder for all that is written, or says what is wrong with the settings,
# and nginx does not start.
set -eu

stop() {
  echo "Nextrun cannot start. $1" >&2
  exit 1
}

is_port() {
  case "$1" in
    '' | 0* | *[!0-9]* | ??????*) return 1 ;;
  esac
  [ "$1" -le 65535 ]
}

check_endpoint() {
  case "$2" in
    *@*) stop "$1 must not have a user or password in it: people sign in on the page" ;;
    https://*[!A-Za-z0-9.:-]*) ;;
    https://*:*)
      host=${2#https://}
      [ "${host%%:*}" = '' ] || ! is_port "${host#*:}" || return 0
      ;;
    https://?*) return 0 ;;
  esac
  stop "$1 is \"$2\": give https:// and a host with nothing after it, such as https://$3.eu-de.otc.t-systems.com"
}

check_port() {
  is_port "$2" && return 0
  case "$2" in
    tcp://*) stop "$1 is \"$2\", as Kubernetes sets it for a service named nextrun: set it for the container, too, such as 8443" ;;
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
