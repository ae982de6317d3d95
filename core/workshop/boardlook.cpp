// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardlook.h"

#include "core/base/tr.h"
#include "core/coding/code.h"
#include "core/coding/coding.h"
#include "core/coding/quote.h"
#include "core/links/subjects.h"
#include "core/themes/theme.h"
#include "core/workshop/boardgeometry.h"
#include "core/workshop/boardqueries.h"
#include "core/workshop/canvas.h"
#include "core/workshop/canvases.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

void describeQuote(const Project &project, const Quote &quote, CardLook &look)
{
    look.title.clear();
    look.spoken = true;
    look.attribution = quote.attribution;
    if (!quote.forWorkshop)
        look.warning = Tr::tr("Not yet approved for workshops");
    const Result<Coding> coding = project.find(quote.coding);
    const Result<Code> code = coding ? project.find(coding->code) : std::unexpected(coding.error());
    look.colour = code ? QColor(code->colour) : QColor();
}

// A theme or code is called by its own name; the path to it is for lists.
QString ownName(const Project &project, const Uuid &subject)
{
    if (const Result<Theme> theme = project.find(Id<Theme>(subject)))
        return theme->name;
    if (const Result<Code> code = project.find(Id<Code>(subject)))
        return code->name;
    return titleOf(project, subject);
}

BoardLook lookOf(const Project &project, const CanvasItem &item)
{
    switch (item.kind) {
    case CanvasItemKind::Note:
        return noteLook(project, Id<Note>(item.subject.uuid()));
    case CanvasItemKind::Card:
        return cardLook(project, item.subject.uuid());
    case CanvasItemKind::Frame:
        return FrameLook{item.title};
    case CanvasItemKind::Connector:
        break;
    }
    const Result<CanvasItem> from = project.find(item.from);
    const Result<CanvasItem> to = project.find(item.to);
    return ConnectorLook{item.title, from ? rectOf(*from) : QRectF(), to ? rectOf(*to) : QRectF()};
}

QString withStop(const QString &sentence)
{
    const QString words = sentence.simplified();
    return words.isEmpty() || words.endsWith(u'.') || words.endsWith(u'?') || words.endsWith(u'!')
        ? words
        : words + u'.';
}

QString words(const FrameLook &look)
{
    return Tr::tr("Frame: %1").arg(look.title);
}

QString words(const ConnectorLook &look)
{
    return look.title.isEmpty() ? Tr::tr("Connector") : Tr::tr("Connector: %1").arg(look.title);
}

QString words(const NoteLook &look)
{
    QStringList of;
    if (!look.table.isEmpty())
        of << Tr::tr("table %1").arg(look.table);
    if (!look.group.isEmpty())
        of << look.group;
    const QString head = of.isEmpty() ? Tr::tr("Note") : Tr::tr("Note of %1").arg(of.join(u", "_s));
    QString sentence = Tr::tr("%1: %2").arg(head, withStop(look.text));
    if (look.dots > 0)
        sentence += u' ' + Tr::tr("%n dot(s).", nullptr, look.dots);
    return sentence;
}

QString words(const CardLook &look)
{
    QStringList said;
    for (const QString &part : {look.title, look.words, look.attribution, look.warning}) {
        if (!part.isEmpty())
            said << withStop(part);
    }
    return Tr::tr("%1: %2").arg(look.kind, said.join(u' '));
}

} // namespace

NoteLook noteLook(const Project &project, Id<Note> id)
{
    const Result<Note> note = project.find(id);
    if (!note)
        return {};
    return {note->text,  QColor(note->colour), note->table,
            note->group, dotsOf(project, id),  static_cast<int>(linksOfNote(project, id).size())};
}

CardLook cardLook(const Project &project, const Uuid &subject)
{
    CardLook look;
    const SubjectKind *kind = project.kindOf(subject);
    look.kind = kind ? kind->shownName() : Tr::tr("Gone");
    look.title = ownName(project, subject);
    look.words = excerptOf(project, subject).simplified();
    if (const Result<Quote> quote = project.find(Id<Quote>(subject)))
        describeQuote(project, *quote, look);
    if (const Result<Code> code = project.find(Id<Code>(subject)))
        look.colour = QColor(code->colour);
    if (const Result<Note> note = project.find(Id<Note>(subject))) {
        look.title.clear();
        look.spoken = true;
        look.attribution = note->group;
    }
    return look;
}

BoardPart boardPart(const Project &project, const CanvasItem &item)
{
    const bool lies = item.kind != CanvasItemKind::Connector;
    return {item, lies ? rectOf(item) : QRectF(), lookOf(project, item)};
}

BoardPicture boardPicture(const Project &project, Id<Canvas> id)
{
    const Result<Canvas> canvas = project.find(id);
    const std::vector<CanvasItem> items = itemsOf(project, id);
    BoardPicture picture{canvas ? canvas->name : QString(), boundsOf(items), {}};
    for (const CanvasItem &item : items)
        picture.parts.push_back(boardPart(project, item));
    return picture;
}

QString described(const BoardLook &look)
{
    return std::visit([](const auto &one) { return words(one); }, look);
}

} // namespace partsong
