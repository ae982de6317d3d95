#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Partsong authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes sure that what Partsong is built with is on this machine: installs what is missing and nothing else.
# run.sh and test.sh source this file; it can also be run by itself.
#
#   Debian 13 or newer, Ubuntu 25.04 or newer   plain apt-get
#   Debian 12                                    the suite `trixie` beside the machine's own, at low priority
#   anything else                                a list of what is needed
#
# CI=true, or no terminal to ask at: goes on without asking. PARTSONG_SETUP=no: leaves the machine alone.
set -euo pipefail

# NAME, or NAME>=VERSION where an older one would not do. Only what the project uses now.
partsong_packages=(
    g++-14 cmake\>=3.25 ninja-build ccache pkg-config git
    qt6-base-dev\>=6.8 qt6-tools-dev\>=6.8 qt6-l10n-tools\>=6.8 qt6-svg-dev\>=6.8
    qt6-svg-plugins\>=6.8 qt6-image-formats-plugins\>=6.8
    libkf6syntaxhighlighting-dev libkf6archive-dev libkf6codecs-dev libkf6breezeicons-dev libkf6sonnet-dev
    libpoppler-qt6-dev\>=24 libgraphviz-dev libsqlite3-dev libsodium-dev libcli11-dev libstemmer-dev
    libgtest-dev libbenchmark-dev
)
# Pictures and windows look right with these; where a system lacks one, Partsong does without.
partsong_fonts=(fonts-dejavu-core fonts-noto-core fonts-atkinson-hyperlegible-ttf)

partsong_apt_options=()

say() { printf 'partsong: %s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q "${partsong_apt_options[@]}" "$@"; }

may_ask() { [ "${CI:-}" != true ] && [ -t 0 ] && [ -t 2 ]; }

# Of the packages named, those that are not installed or too old; asks dpkg alone, so it is quick.
missing_of() {
    command -v dpkg-query >/dev/null || { printf '%s\n' "$@"; return; }
    local wanted name oldest version
    for wanted in "$@"; do
        name=${wanted%%>=*}
        oldest=0
        [ "$name" = "$wanted" ] || oldest=${wanted#*>=}
        version=$(dpkg-query -W -f '${db:Status-Status} ${Version}\n' "$name" 2>/dev/null \
            | awk '$1 == "installed" { print $2; exit }') || true
        if [ -z "$version" ] || dpkg --compare-versions "$version" lt "$oldest"; then
            echo "$name"
        fi
    done
}

newer_compiler_stands() { [ "$(g++ -dumpversion 2>/dev/null | cut -d. -f1)" -ge 14 ] 2>/dev/null; }

# What to install. A font counts only where apt knows it.
missing_packages() {
    local wanted=("${partsong_packages[@]}") font
    if newer_compiler_stands; then wanted=("${wanted[@]:1}"); fi
    missing_of "${wanted[@]}"
    for font in $(missing_of "${partsong_fonts[@]}"); do
        if apt-cache show --no-all-versions "$font" >/dev/null 2>&1; then echo "$font"; fi
    done
}

# The suites that this machine's apt sources name.
# shellcheck disable=SC2016     # apt fills these in
own_suites() { apt-get "${partsong_apt_options[@]}" indextargets --format '$(RELEASE)' 'Created-By: Packages' | sort -u; }

has_suite() { own_suites | grep -Eqx "$1"; }

# plain, beside (Debian 12, or a Debian 12 that already takes some packages from trixie) or other.
system_kind() {
    local ID="" VERSION_ID=""
    # shellcheck source=/dev/null
    [ ! -r /etc/os-release ] || . /etc/os-release
    case "$ID" in
    debian)
        if has_suite bookworm || [ "$VERSION_ID" = 12 ]; then
            echo beside
        elif [ -z "$VERSION_ID" ] || [ "${VERSION_ID%%.*}" -ge 13 ]; then   # no number: testing, unstable
            echo plain
        else
            echo other
        fi ;;
    ubuntu) if dpkg --compare-versions "$VERSION_ID" ge 25.04; then echo plain; else echo other; fi ;;
    *) echo other ;;
    esac
}

explain_other_system() {
    cat >&2 <<TEXT
partsong: This system is not one that the set-up script knows (Debian 12 or newer, Ubuntu 25.04 or newer).
Nothing was changed. Please install these yourself, then run the script again with PARTSONG_SETUP=no:

  a C++23 compiler (g++ 14 or newer), CMake 3.25 or newer, Ninja, pkg-config, git; ccache if you like
  Qt 6.8 or newer: Core, Gui, Widgets, Svg (with its image plug-in), PrintSupport, Concurrent, Test, LinguistTools
  KDE Frameworks 6: SyntaxHighlighting, Archive, Codecs, BreezeIcons; Sonnet if spelling is to be checked
  Poppler for Qt 6, Graphviz (libgvc), SQLite 3.40 or newer, libsodium, CLI11, libstemmer
  GoogleTest and Google Benchmark for the tests

A container or virtual machine with Debian 13 needs none of that by hand.
TEXT
}

# The addresses of Debian's own archive among the machine's apt sources: a third party's is left where it is.
# shellcheck disable=SC2016
debian_addresses() {
    apt-get indextargets --format '$(ORIGIN)|$(REPO_URI)' 'Created-By: Packages' \
        | sed -n 's/^Debian|//p' | sed 's,/*$,,' | sort -u
}

# The machine's own Debian entries with the suite trixie in place of bookworm: same server, same key, same options.
trixie_in_new_form() {
    local file
    for file in /etc/apt/sources.list.d/*.sources; do
        [ ! -r "$file" ] || { sed '/^#/d' "$file"; echo; }
    done | awk -v known="$(debian_addresses | tr '\n' ' ')" '
        BEGIN { RS = ""; FS = "\n"; count = split(known, list, " "); for (i = 1; i <= count; i++) debian[list[i]] = 1 }
        {
            split("", value)
            others = ""
            for (i = 1; i <= NF; i++) {
                if ($i !~ /^[ \t]/) { field = tolower(substr($i, 1, index($i, ":") - 1)) }
                text = $i
                if ($i !~ /^[ \t]/) sub(/^[^:]*:/, "", text)
                value[field] = value[field] " " text
                if (field !~ /^(types|uris|suites|enabled)$/) others = others $i "\n"
            }
            if (tolower(value["enabled"]) ~ /no/ || (" " value["types"] " ") !~ /[ \t]deb[ \t]/) next
            uris = suites = ""
            count = split(value["uris"], part, /[ \t]+/)
            for (i = 1; i <= count; i++) {
                plain = part[i]
                sub(/\/*$/, "", plain)
                if (plain in debian) uris = uris " " part[i]
            }
            count = split(value["suites"], part, /[ \t]+/)
            for (i = 1; i <= count; i++)
                if (part[i] ~ /^(bookworm|oldstable)(-updates|-security)?$/) {
                    sub(/^(bookworm|oldstable)/, "trixie", part[i])
                    suites = suites " " part[i]
                }
            if (uris != "" && suites != "")
                printf "Types: deb\nURIs:%s\nSuites:%s\n%s\n", uris, suites, others
        }'
}

trixie_in_old_form() {
    local file
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ ! -r "$file" ] || { cat "$file"; echo; }
    done | awk -v known="$(debian_addresses | tr '\n' ' ')" '
        BEGIN { count = split(known, list, " "); for (i = 1; i <= count; i++) debian[list[i]] = 1 }
        $1 == "deb" {
            sub(/#.*/, "")
            at = 2
            if ($2 ~ /^\[/) { while (at < NF && $at !~ /\]$/) at++; at++ }
            plain = $at
            sub(/\/*$/, "", plain)
            if (!(plain in debian) || $(at + 1) !~ /^(bookworm|oldstable)(-updates|-security)?$/) next
            sub(/^(bookworm|oldstable)/, "trixie", $(at + 1))
            print
        }'
}

# Writes trixie beside the machine's own entries, into the apt folder named.
write_trixie() {
    local folder=$1 new old
    new=$(trixie_in_new_form)
    old=$(trixie_in_old_form)
    if [ -z "$new$old" ]; then
        say "No apt source of this machine names Debian's own archive for bookworm, so the suite trixie cannot be" \
            "added beside it. Add it yourself (pinned at priority 100), or use a machine with Debian 13."
        return 1
    fi
    as_root mkdir -p "$folder/sources.list.d" "$folder/preferences.d"
    if [ -n "$new" ]; then printf '%s\n' "$new" | as_root tee "$folder/sources.list.d/partsong-trixie.sources" >/dev/null; fi
    if [ -n "$old" ]; then printf '%s\n' "$old" | as_root tee "$folder/sources.list.d/partsong-trixie.list" >/dev/null; fi
    printf 'Package: *\nPin: release n=trixie*\nPin-Priority: 100\n' \
        | as_root tee "$folder/preferences.d/partsong-trixie" >/dev/null
}

install_from() {
    say "Installing; this may take some minutes"
    apt_get -qq install -y --no-install-recommends -o Dpkg::Options::=--force-confold -o Dpkg::Use-Pty=0 "$@" >/dev/null
}

# What apt would do, without doing it.
show_change() {
    say "This is what apt would change:"
    apt_get -s install --no-install-recommends "$@" | grep -Ev '^(Inst|Conf|Remv|Reading|Building|NOTE)' >&2
}

explain_beside() {
    cat >&2 <<'TEXT'

Debian 12 has an older Qt and no KDE Frameworks 6. To build Partsong here, some packages would come from Debian 13
(the suite `trixie`, from the server that this machine uses already, at a low priority so that nothing else moves to it).
That replaces the C library and others that much of the system stands on, and it is not easily taken back. On a machine
that you work with every day these are safer:

  - a container or a virtual machine with Debian 13 (podman, distrobox, toolbox, GNOME Boxes)
  - upgrading this machine to Debian 13 as a whole

TEXT
}

# Tries the change in a copy of apt's settings, so that a person who says no has the machine as it was.
person_agrees() {
    local trial answer
    explain_beside
    trial=$(mktemp -d)
    cp -r /etc/apt "$trial/apt" 2>/dev/null || true
    mkdir -p "$trial/lists/partial" "$trial/cache/archives/partial"
    partsong_apt_options=(-o "Dir::Etc=$trial/apt" -o "Dir::State::lists=$trial/lists" -o "Dir::Cache=$trial/cache"
        -o APT::Sandbox::User=root)
    has_suite trixie || write_trixie "$trial/apt"
    apt_get -q update >/dev/null
    show_change -t trixie "$@"
    partsong_apt_options=()
    as_root rm -rf "$trial"
    read -r -p 'Make these changes to this machine? Type yes to go on: ' answer
    [ "$answer" = yes ]
}

install_beside() {
    apt_get update >/dev/null                         # so that apt knows which entries are Debian's own
    if may_ask && ! person_agrees "$@"; then
        say "Nothing was changed."
        return 1
    fi
    if ! has_suite trixie; then
        say "Adding the suite trixie beside this machine's own apt sources, at priority 100"
        write_trixie /etc/apt
        apt_get update >/dev/null
    fi
    mapfile -t missing < <(missing_packages)          # now that apt knows which fonts there are
    may_ask || show_change -t trixie "${missing[@]}"
    install_from -t trixie "${missing[@]}"
}

install_missing() {
    local missing                                     # install_beside looks again and sets it too
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} -gt 0 ] || return 0
    case "$(system_kind)" in
    other) explain_other_system; return 1 ;;
    beside)
        say "Missing: ${missing[*]}"
        install_beside "${missing[@]}" ;;
    plain)
        apt_get update >/dev/null
        mapfile -t missing < <(missing_packages)      # now that apt knows which fonts there are
        say "Missing: ${missing[*]}"
        install_from "${missing[@]}" ;;
    esac
    mapfile -t missing < <(missing_of "${partsong_packages[@]:1}")
    [ ${#missing[@]} -eq 0 ] || { say "Still missing: ${missing[*]}"; return 1; }
}

# g++ of the system where it knows C++23 well enough, else g++-14. A choice of your own stands.
choose_compiler() {
    [ -z "${CXX:-}" ] || return 0
    if ! newer_compiler_stands && command -v g++-14 >/dev/null; then export CXX=g++-14; fi
}

# Lets ccache know again what was compiled for another clone, or before this one was made anew; precompiled headers
# need the leniency named. Takes the folder of the sources.
prepare_ccache() {
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$1} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR:-1}
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    export CCACHE_DEPEND=${CCACHE_DEPEND:-true}     # a file that is new to it is not preprocessed a second time
}

# Names of files and all that is printed are UTF-8, also where nothing says so.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

[ "${PARTSONG_SETUP:-}" = no ] || install_missing
choose_compiler
