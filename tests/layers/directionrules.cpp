// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/rules.h"
#include "tests/layers/sourcetext.h"

namespace partsong::layers {
namespace {

using namespace Qt::StringLiterals;

// The chapters of core in their order: each may use those before it.
const QStringList &chapters()
{
    static const QStringList list{u"base"_s,   u"formats"_s, u"numbers"_s,  u"store"_s,    u"sources"_s,
                                  u"coding"_s, u"links"_s,   u"themes"_s,   u"analysis"_s, u"workshop"_s,
                                  u"review"_s, u"model"_s,   u"exchange"_s, u"privacy"_s,  u"live"_s};
    return list;
}

// Where a file stands: core/coding/code.h is in the room "coding" of the floor "core".
struct Place {
    QString floor;
    QString room; // "" right under the floor
    QString file;
};

Place placeOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return {parts.first(), parts.size() > 2 ? parts[1] : QString(), parts.last()};
}

bool isOurs(const Place &place)
{
    static const QSet<QString> floors{u"core"_s, u"ui"_s, u"app"_s, u"tests"_s};
    return floors.contains(place.floor);
}

bool isChapter(const QString &room)
{
    return chapters().contains(room);
}

bool mayUseCoreRoom(const QString &chapter, const QString &used)
{
    return isChapter(used) && chapters().indexOf(used) <= chapters().indexOf(chapter);
}

QString coreToCore(const Place &from, const Place &to)
{
    if (from.room.isEmpty())
        return {};
    if (to.room.isEmpty())
        return to.file == u"chapters.h" ? u"core/chapters.h names every chapter; no chapter may include it"_s
                                        : QString();
    if (!isChapter(from.room))
        return u"core/%1 is not in the list of chapters"_s.arg(from.room);
    if (!mayUseCoreRoom(from.room, to.room))
        return u"core/%1 stands above core/%2 and may not use it"_s.arg(from.room, to.room);
    return {};
}

QString uiToCore(const Place &from, const Place &to)
{
    if (to.room.isEmpty() || from.room.isEmpty() || from.room == u"shell")
        return {};
    if (from.room == u"widgets" || from.room == u"charts") {
        const bool plain = to.room == u"base" || (to.room == u"numbers" && from.room == u"charts");
        return plain ? QString() : u"ui/%1 knows nothing of the domain"_s.arg(from.room);
    }
    if (!mayUseCoreRoom(from.room, to.room))
        return u"ui/%1 may use core/%1 and what that may use, not core/%2"_s.arg(from.room, to.room);
    return {};
}

QString uiToUi(const Place &from, const Place &to)
{
    static const QStringList parts{u"widgets"_s, u"charts"_s, u"shell"_s}; // each may use those before it
    if (from.room == to.room || to.room.isEmpty())
        return {};
    if (!parts.contains(to.room))
        return u"no part of ui includes the chapter ui/%1 but itself"_s.arg(to.room);
    if (parts.contains(from.room) && parts.indexOf(from.room) < parts.indexOf(to.room))
        return u"ui/%1 may not use ui/%2"_s.arg(from.room, to.room);
    return {};
}

QString whyNot(const Place &from, const Place &to)
{
    if (from.floor == u"tests")
        return {};
    if (to.floor == u"tests")
        return u"only tests include tests"_s;
    if (from.floor == u"core")
        return to.floor == u"core" ? coreToCore(from, to) : u"core never includes %1"_s.arg(to.floor);
    if (from.floor == u"ui" && !from.room.isEmpty() && !isChapter(from.room)
        && !QSet<QString>{u"widgets"_s, u"charts"_s, u"shell"_s}.contains(from.room))
        return u"ui/%1 is neither a chapter nor a part of the window"_s.arg(from.room);
    if (from.floor == u"ui" && to.floor == u"app")
        return u"ui never includes app"_s;
    if (from.floor == u"ui")
        return to.floor == u"core" ? uiToCore(from, to) : uiToUi(from, to);
    return {};
}

} // namespace

QStringList breachesOfDirection(const Tree &tree)
{
    QStringList breaches;
    for (const auto &[path, content] : tree.asKeyValueRange()) {
        const Place from = placeOf(path);
        if (!isOurs(from) || !(path.endsWith(u".h") || path.endsWith(u".cpp")))
            continue;
        for (const Include &include : takeApart(content).includes) {
            const QString used = QString::fromUtf8(include.path);
            const Place to = placeOf(used);
            const QString reason = used.contains(u"../"_s) ? u"includes start at the top of the sources"_s
                : isOurs(to)                               ? whyNot(from, to)
                                                           : QString();
            if (!reason.isEmpty())
                breaches << u"%1:%2: includes %3: %4"_s.arg(path).arg(include.line).arg(used, reason);
        }
    }
    return breaches;
}

QStringList breachesOfHeadlessness(const Tree &tree, const QSet<QString> &widgetHeaders)
{
    QStringList breaches;
    for (const auto &[path, content] : tree.asKeyValueRange()) {
        if (!path.startsWith(u"core/"))
            continue;
        for (const Include &include : takeApart(content).includes) {
            const QString used = QString::fromUtf8(include.path);
            if (used.startsWith(u"QtWidgets") || used.startsWith(u"QtSvgWidgets")
                || widgetHeaders.contains(used))
                breaches
                    << u"%1:%2: includes %3: core has no widgets"_s.arg(path).arg(include.line).arg(used);
        }
    }
    return breaches;
}

} // namespace partsong::layers
