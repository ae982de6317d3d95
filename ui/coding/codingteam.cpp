// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codingteam.h"

#include "core/coding/copycodings.h"
#include "core/store/project.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/acting.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/typetofind.h"

#include <QAction>
#include <QToolButton>

namespace partsong {

using namespace Qt::StringLiterals;

CodingTeam::CodingTeam(StudyContext &context, TranscriptView *view)
    : QObject(view), m_context(context), m_view(view), m_finder(new TypeToFind({}, view))
{
    connect(m_finder, &TypeToFind::chosen, this, &CodingTeam::copyTo);
    connect(m_finder, &TypeToFind::createRequested, this, &CodingTeam::copyTo);
    connect(&Acting::of(context), &Acting::changed, this, &CodingTeam::actorChanged);
    connect(this, &CodingTeam::actorChanged, this, &CodingTeam::updateButton);
    connect(&context.project, &Project::changed, this, &CodingTeam::updateButton);
}

void CodingTeam::addActions(QWidget *owner)
{
    const auto writable = [this] { return !m_context.project.readOnly(); };
    m_context.actions.add(owner,
                          {.id = u"coding.copyTo"_s,
                           .text = tr("Give My Codings of This Source &To…"),
                           .run =
                               [this] {
                                   const auto ask = [this] { askWhoGetsThem(); };
                                   Acting::of(m_context).whenKnown(ask);
                               },
                           .menu = MenuPlace::Workspace,
                           .group = 9,
                           .iconName = u"edit-copy"_s,
                           .keywords = tr("copy codings coder person compare agreement"),
                           .enabled = [this, writable] { return writable() && !m_view->text().null(); }});
}

QToolButton *CodingTeam::makeButton()
{
    m_button = new QToolButton;
    m_button->setDefaultAction(m_context.actions.action(u"study.me"_s));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    updateButton();
    return m_button;
}

void CodingTeam::updateButton()
{
    if (!m_button)
        return;
    const QString name = Acting::of(m_context).name();
    m_button->setText(name.isEmpty() ? tr("Who is coding?") : name);
    m_button->setToolTip(name.isEmpty() ? tr("Nobody has said who is coding. Choose your name.")
                                        : tr("%1 is coding. Choose somebody else.").arg(name));
    m_button->setAccessibleName(m_button->toolTip());
}

void CodingTeam::askWhoGetsThem()
{
    const Person me = m_context.project.person();
    std::vector<FindItem> items;
    for (const Person &person : m_context.project.all<Person>()) {
        if (person.id != me.id)
            items.push_back({.id = person.name, .text = person.name, .iconName = u"user"_s});
    }
    m_finder->setPlaceholder(tr("Who gets the same codings, to compare?"));
    m_finder->setItems(std::move(items));
    m_finder->setCreateText(tr("“%1”, who is new in the team"));
    m_finder->openCentred(m_view->viewport());
}

void CodingTeam::actAs(const QString &name)
{
    Acting::of(m_context).be(name);
    m_view->setFocus();
}

void CodingTeam::copyTo(const QString &name)
{
    const auto copied = copyCodings(m_context.project, m_view->text(), name);
    if (!m_context.notices.report(copied))
        return;
    QString words = tr("%n coding(s) were given to %1 as well.", nullptr, copied->made).arg(name);
    if (copied->there > 0)
        words += u' ' + tr("%n of them were there before.", nullptr, copied->there);
    if (copied->made > 0)
        offerUndo(m_context, words);
    else
        m_context.notices.say(copied->there > 0 ? words : tr("You have coded nothing in this source."));
    m_view->setFocus();
}

} // namespace partsong
