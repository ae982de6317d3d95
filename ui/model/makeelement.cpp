// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/makeelement.h"

#include "core/links/evidences.h"
#include "core/links/subjects.h"
#include "core/model/elements.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "core/store/subjectkind.h"
#include "ui/model/elementdialog.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"

#include <QCoreApplication>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestOffer = 60; // characters of a note or quote that are offered as a name

QString say(const char *english)
{
    return QCoreApplication::translate("MakeElement", english);
}

// A theme or code lends the last part of its path; words that are long lend their beginning.
QString nameOffered(const Project &project, SubjectId subject)
{
    const QString kind = project.kindNameOf(subject.uuid());
    const QString title = titleOf(project, subject.uuid());
    const bool tree = kind == u"theme" || kind == u"code";
    const Result<QStringList> segments = splitPath(title);
    return shortened(tree && segments ? segments->last() : title, LongestOffer);
}

QString restsOn(const Project &project, SubjectId subject)
{
    const SubjectKind *kind = project.kindOf(subject.uuid());
    return u"%1: %2"_s.arg(kind->shownName(), shortened(kind->title(project, subject.uuid()), 160));
}

} // namespace

bool canMakeElement(const StudyContext &context, SubjectId subject)
{
    return !subject.null() && !context.project.readOnly()
        && evidenceKinds().contains(context.project.kindNameOf(subject.uuid()));
}

void askToMakeElement(StudyContext &context, SubjectId subject, QWidget *over,
                      std::function<void(Id<Element>)> made)
{
    if (!canMakeElement(context, subject))
        return;
    const auto make = [&context, subject, made](const ElementDraft &draft, Stance stance) -> Status {
        const auto element = makeElement(context.project, subject.uuid(), draft.type, draft.name, stance);
        if (!element)
            return std::unexpected(element.error());
        const SubjectId id = subjectId(element->id);
        context.notices.offer(say("“%1” is now in the model, with its evidence.").arg(element->name),
                              say("Show"), [&context, id] { context.navigator.goTo(id); });
        if (made)
            made(element->id);
        return {};
    };
    auto *dialog = new ElementDialog(say("Make element"), make, over);
    dialog->setName(nameOffered(context.project, subject));
    dialog->setEvidence(restsOn(context.project, subject));
    dialog->open();
}

void addMakeElementAction(QWidget *owner, StudyContext &context)
{
    const auto run = [owner, &context] { askToMakeElement(context, context.navigator.selected(), owner); };
    context.actions.add(
        owner,
        {.id = u"model.makeElement"_s,
         .text = say("&Make Element…"),
         .run = run,
         .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_M},
         .menu = MenuPlace::Edit,
         .group = 5,
         .iconName = u"draw-polygon"_s,
         .keywords = say("model concept theory construct claim"),
         .tip = say("Put what is selected into the model, as evidence of a new element"),
         .enabled = [&context] { return canMakeElement(context, context.navigator.selected()); }});
}

} // namespace partsong
