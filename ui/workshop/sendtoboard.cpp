// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/sendtoboard.h"

#include "core/store/project.h"
#include "core/workshop/canvases.h"
#include "core/workshop/workshop.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/selectedtogether.h"
#include "ui/widgets/typetofind.h"

#include <QCoreApplication>
#include <QWidget>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendToBoard)
};

std::vector<FindItem> boardsToFind(const Project &project)
{
    std::vector<FindItem> items;
    for (const Workshop &workshop : project.all<Workshop>()) {
        for (const Canvas &canvas : canvasesOf(project, workshop.id))
            items.push_back({.id = canvas.id.text(),
                             .text = canvas.name,
                             .detail = workshop.name,
                             .keywords = workshop.name,
                             .iconName = u"view-calendar-timeline"_s});
    }
    return items;
}

bool canSend(StudyContext &context)
{
    static const QStringList kinds{u"coding"_s, u"quote"_s,  u"code"_s,    u"theme"_s,    u"decision"_s,
                                   u"memo"_s,   u"source"_s, u"element"_s, u"relation"_s, u"ballot"_s};
    const std::vector<SubjectId> selected = SelectedTogether::of(context.navigator).subjects();
    return !context.project.readOnly() && !selected.empty()
        && kinds.contains(context.project.kindNameOf(selected.front().uuid()));
}

void send(StudyContext &context, Id<Canvas> board, const std::vector<SubjectId> &subjects)
{
    const auto cards = putCards(context.project, board, subjects);
    if (!context.notices.report(cards))
        return;
    const auto canvas = context.project.find(board);
    context.notices.offer(Words::tr("%n card(s) stand on “%1” now.", nullptr, int(cards->size()))
                              .arg(canvas ? canvas->name : QString()),
                          Words::tr("Show"), [&context, board] { context.navigator.goTo(subjectId(board)); });
}

void ask(StudyContext &context, TypeToFind *question, QWidget *over)
{
    std::vector<FindItem> boards = boardsToFind(context.project);
    if (boards.empty())
        return context.notices.say(Words::tr("There is no board yet. Make a workshop first."));
    question->setItems(std::move(boards));
    question->openCentred(over);
}

} // namespace

void addSendToBoardAction(QWidget *owner, StudyContext &context)
{
    auto *question = new TypeToFind(Words::tr("Which board?"), owner);
    QObject::connect(question, &TypeToFind::chosen, question, [&context](const QString &id) {
        send(context, Id<Canvas>(Uuid::fromText(id).value_or(Uuid())),
             SelectedTogether::of(context.navigator).subjects());
    });
    context.actions.add(owner,
                        {.id = u"workshop.sendToBoard"_s,
                         .text = Words::tr("Send to a &Board…"),
                         .run = [owner, question, &context] { ask(context, question, owner); },
                         .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_B},
                         .menu = MenuPlace::Edit,
                         .group = 5,
                         .iconName = u"view-calendar-timeline"_s,
                         .keywords = Words::tr("canvas card evidence put sticky extract"),
                         .tip = Words::tr("Puts a card on a board for each thing that is selected"),
                         .enabled = [&context] { return canSend(context); }});
}

} // namespace partsong
