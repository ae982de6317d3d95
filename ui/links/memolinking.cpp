// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/linktext.h"
#include "core/links/memolink.h"
#include "core/links/memonames.h"
#include "ui/links/linktargets.h"
#include "ui/links/memoeditor.h"
#include "ui/links/memowords.h"
#include "ui/links/subjectchips.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/typetofind.h"

#include <QPushButton>

#include <algorithm>

// What a memo is about, and what its words name.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

std::vector<SubjectId> subjectIds(const std::vector<Uuid> &ids)
{
    std::vector<SubjectId> subjects;
    for (const Uuid &id : ids)
        subjects.push_back(SubjectId(id));
    return subjects;
}

} // namespace

void MemoEditor::refreshLinks()
{
    const bool any = !m_memo.id.null();
    m_about->setSubjects(any ? subjectIds(memoSubjects(m_context.project, m_memo.id))
                             : std::vector<SubjectId>());
    m_named->setSubjects(any ? subjectIds(memoLinks(m_context.project, m_memo.id))
                             : std::vector<SubjectId>());
    m_namedPart->setVisible(!m_named->subjects().empty());
}

void MemoEditor::link(const std::vector<SubjectId> &subjects)
{
    std::vector<SubjectId> about = m_about->subjects();
    for (const SubjectId &subject : subjects) {
        if (!std::ranges::contains(about, subject) && subject.uuid() != m_memo.id.uuid())
            about.push_back(subject);
    }
    setAbout(about);
}

void MemoEditor::unlink(SubjectId subject)
{
    std::vector<SubjectId> about = m_about->subjects();
    std::erase(about, subject);
    setAbout(about);
    m_about->addButton()->setFocus(Qt::OtherFocusReason); // the chip that had it is gone
}

void MemoEditor::setAbout(const std::vector<SubjectId> &subjects)
{
    if (m_drafting)
        m_about->setSubjects(subjects);
    else if (subjects != m_about->subjects())
        set({.on = subjects});
}

void MemoEditor::findSubject()
{
    std::vector<SubjectId> taken = m_about->subjects();
    taken.push_back(SubjectId(m_memo.id.uuid()));
    m_finder->setItems(linkTargets(m_context.project, m_context.navigator.selected(), taken));
    m_finder->setHint(tr("Return links the memo to it"));
    m_finder->open(m_about, QPoint(0, m_about->height() + space(1)));
}

// The word that is typed there is the beginning of a name; the brackets stay where nothing is chosen.
void MemoEditor::findLink()
{
    m_linkFinder->setItems(
        linkTargets(m_context.project, m_context.navigator.selected(), {SubjectId(m_memo.id.uuid())}));
    m_linkFinder->setHint(tr("Return writes the link. Ctrl+click follows it."));
    const QRect caret = m_words->cursorRect();
    m_linkFinder->open(m_words->viewport(), caret.bottomLeft() + QPoint(0, space(1)));
}

// Who closes the brackets knew the name and wanted no list.
void MemoEditor::takeTypedLink(const QString &typed)
{
    if (!typed.endsWith("]]"_L1))
        return;
    m_linkFinder->hide();
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->insertLink(typed.chopped(2));
}

void MemoEditor::followLink(const QString &name)
{
    const auto subject = linkedSubject(m_context.project, name);
    if (!subject)
        return m_context.notices.say(tr("Nothing in the study is called “%1” alone.").arg(name));
    commitPending();
    m_context.navigator.goTo(SubjectId(*subject));
}

} // namespace partsong
