// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/subjectlist.h"

#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "core/store/subjectkind.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

SubjectList::SubjectList(const Project &project, const QString &emptyWords, const QString &removeText,
                         QWidget *parent)
    : QWidget(parent), m_project(project), m_emptyWords(emptyWords), m_removeText(removeText),
      m_lines(column(this, 0, 1))
{
}

void SubjectList::setSubjects(const std::vector<Uuid> &subjects)
{
    if (m_filled && subjects == m_subjects)
        return;
    m_filled = true;
    m_subjects = subjects;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const Uuid &subject : subjects)
        m_lines->addWidget(lineFor(subject));
    if (subjects.empty() && !m_emptyWords.isEmpty()) {
        auto *empty = quietLabel(m_emptyWords);
        setTextSize(empty, TextSize::Small);
        m_lines->addWidget(empty);
    }
}

QWidget *SubjectList::lineFor(const Uuid &subject)
{
    const SubjectKind *kind = m_project.kindOf(subject);
    const QString title = shortened(titleOf(m_project, subject).simplified(), 90);
    auto *line = new QWidget;
    auto *across = row(line, 0, 1);
    auto *words =
        wordsLabel(kind ? tr("%1: %2", "a subject's kind and title").arg(kind->shownName(), title) : title);
    setTextSize(words, TextSize::Small);
    across->addWidget(words, 1);
    auto *open = iconButton(u"go-next"_s, tr("Go to “%1”").arg(title));
    connect(open, &QToolButton::clicked, this, [this, subject] { Q_EMIT opened(SubjectId(subject)); });
    across->addWidget(open, 0, Qt::AlignTop);
    if (!m_removeText.isEmpty()) {
        auto *remove = iconButton(u"edit-delete-remove"_s, u"%1: %2"_s.arg(m_removeText, title));
        remove->setObjectName(u"remove"_s);
        connect(remove, &QToolButton::clicked, this, [this, subject] { Q_EMIT removed(SubjectId(subject)); });
        across->addWidget(remove, 0, Qt::AlignTop);
    }
    return line;
}

} // namespace partsong
