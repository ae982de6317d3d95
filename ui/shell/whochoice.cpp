// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/whochoice.h"

#include "core/store/project.h"
#include "ui/shell/acting.h"
#include "ui/shell/actiontable.h"
#include "ui/widgets/typetofind.h"

#include <QAction>
#include <QApplication>

namespace partsong {

using namespace Qt::StringLiterals;

WhoChoice::WhoChoice(StudyContext &context, QWidget *frame)
    : QObject(frame), m_context(context), m_frame(frame),
      m_finder(new TypeToFind(tr("Who is working here?"), frame))
{
    m_finder->setCreateText(tr("“%1”, who is new in the team"));
    m_finder->setHint(tr("What is done from now on is kept under this name."));
    context.actions.add(frame,
                        {.id = u"study.me"_s,
                         .text = tr("&Who Is Working…"),
                         .run = [this] { ask(); },
                         .menu = MenuPlace::Study,
                         .group = 5,
                         .iconName = u"user"_s,
                         .keywords = tr("coder person team member user switch change name mine log in"),
                         .enabled = [&context] { return !context.project.readOnly(); }});
    connect(&Acting::of(context), &Acting::asked, this, &WhoChoice::ask);
    connect(m_finder, &TypeToFind::chosen, this, &WhoChoice::take);
    connect(m_finder, &TypeToFind::createRequested, this, &WhoChoice::take);
    connect(m_finder, &TypeToFind::dismissed, this, [this] { Acting::of(m_context).putOff(); });
}

void WhoChoice::ask()
{
    const QString acts = Acting::of(m_context).name();
    std::vector<FindItem> items;
    for (const Person &person : m_context.project.all<Person>())
        items.push_back({.id = person.name,
                         .text = person.name,
                         .detail = person.name == acts ? tr("now") : QString(),
                         .iconName = u"user"_s});
    m_before = QApplication::focusWidget();
    m_finder->setItems(std::move(items));
    m_finder->openCentred(m_frame);
}

void WhoChoice::take(const QString &name)
{
    if (m_before)
        m_before->setFocus();
    Acting::of(m_context).be(name);
}

} // namespace partsong
