// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardwords.h"

#include "core/workshop/notes.h"

#include <QCoreApplication>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(partsong::BoardWords)
};

QString nameOfEnd(const BoardModel &model, ItemId id)
{
    const BoardThing *thing = model.find(id);
    if (!thing)
        return {};
    const QString name = thing->shortName();
    return name.isEmpty() ? kindName(*thing) : name;
}

QString noteIntroduction(const Note &note)
{
    if (!note.table.isEmpty() && !note.group.isEmpty())
        return BoardWords::tr("Note, table %1, %2").arg(note.table, note.group);
    if (!note.table.isEmpty())
        return BoardWords::tr("Note, table %1").arg(note.table);
    return note.group.isEmpty() ? BoardWords::tr("Note") : BoardWords::tr("Note, %1").arg(note.group);
}

} // namespace

QString kindName(const BoardThing &thing)
{
    switch (thing.item.kind) {
    case CanvasItemKind::Note:
        return BoardWords::tr("Note");
    case CanvasItemKind::Frame:
        return BoardWords::tr("Frame");
    case CanvasItemKind::Connector:
        return BoardWords::tr("Connector");
    default:
        return thing.card.kind.isEmpty() ? BoardWords::tr("Card") : thing.card.kind;
    }
}

QString dotsWords(int dots)
{
    return dots > 0 ? BoardWords::tr("%n dot(s)", nullptr, dots) : QString();
}

QString connectorWords(const BoardModel &model, const BoardThing &connector, bool withFrom)
{
    const QString to = nameOfEnd(model, connector.item.to);
    const QString words = withFrom
        ? BoardWords::tr("from “%1” to “%2”").arg(nameOfEnd(model, connector.item.from), to)
        : BoardWords::tr("to “%1”").arg(to);
    const QString title = connector.item.title.simplified();
    return title.isEmpty() ? words : u"%1: %2"_s.arg(title, words);
}

QString spokenName(const BoardModel &model, const BoardThing &thing)
{
    QString said;
    if (thing.note)
        said = u"%1: %2"_s.arg(noteIntroduction(*thing.note), thing.words().simplified());
    else if (thing.isConnector())
        said = BoardWords::tr("Connector %1").arg(connectorWords(model, thing, true));
    else
        said = u"%1: %2"_s.arg(kindName(thing), thing.shortName());
    if (thing.dots > 0)
        said += u"; "_s + dotsWords(thing.dots);
    if (thing.links > 0)
        said += u"; "_s + BoardWords::tr("linked to %n card(s)", nullptr, thing.links);
    return said;
}

QString iconNameOf(const BoardThing &thing)
{
    switch (thing.item.kind) {
    case CanvasItemKind::Note:
        return u"knotes-symbolic"_s;
    case CanvasItemKind::Frame:
        return u"insert-text-frame"_s;
    case CanvasItemKind::Connector:
        return u"draw-connector"_s;
    default:
        return u"view-list-text"_s;
    }
}

QString paperName(const QColor &colour)
{
    static const QStringList names{BoardWords::tr("Yellow"), BoardWords::tr("Sky"),   BoardWords::tr("Leaf"),
                                   BoardWords::tr("Rose"),   BoardWords::tr("Lilac"), BoardWords::tr("Peach"),
                                   BoardWords::tr("Mint"),   BoardWords::tr("Stone")};
    const qsizetype index = noteColours().indexOf(colour.name().toUpper());
    return names.value(index, colour.name().toUpper());
}

} // namespace partsong
