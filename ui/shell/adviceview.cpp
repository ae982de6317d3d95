// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/adviceview.h"

#include "core/review/round.h"
#include "ui/shell/advice.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/scale.h"

#include <QLabel>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

AdviceView::AdviceView(const Project &project, QWidget *parent)
    : QWidget(parent), m_project(project), m_column(column(this, 0, 3))
{
    connect(&project, &Project::changed, this, &AdviceView::apply);
}

void AdviceView::setClaim(SubjectId claim)
{
    m_claim = claim;
    refresh();
}

void AdviceView::setRound(Id<Round> round)
{
    m_round = round;
    refresh();
}

void AdviceView::apply(const ChangeSet &changes)
{
    if (changes.touches<Response>() || changes.touches<Round>())
        refresh();
}

std::vector<AdviceView::Row> AdviceView::wantedRows() const
{
    std::vector<Row> rows;
    if (m_claim.null())
        return rows;
    for (const Response &response : m_project.where<Response>("claim", m_claim)) {
        if (!m_round.null() && response.round != m_round)
            continue;
        const auto round = m_project.find(response.round);
        rows.push_back({response, round && m_round.null() ? round->name : QString()});
    }
    return rows;
}

void AdviceView::refresh()
{
    std::vector<Row> rows = wantedRows();
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Row &row : m_rows)
        m_column->addWidget(makeRow(row));
    Q_EMIT countChanged(count());
}

QWidget *AdviceView::makeRow(const Row &row) const
{
    const Response &said = row.response;
    auto *part = new QWidget;
    auto *across = partsong::row(part, 0, 2);
    across->addWidget(new IconView(answerIcon(said.answer)), 0, Qt::AlignTop);
    auto *words = column(nullptr, 0, 0);
    auto *head = wordsLabel(tr("%1: %2", "reviewer: answer").arg(said.reviewer, answerWord(said.answer)));
    setTextSize(head, TextSize::Body, QFont::DemiBold);
    words->addWidget(head);
    if (!said.comment.isEmpty())
        words->addWidget(wordsLabel(said.comment));
    QStringList notes = {answerFlags(said.hard, said.ring), row.round};
    notes.removeAll(QString());
    if (!notes.isEmpty()) {
        auto *quiet = quietLabel(notes.join(u" · "_s));
        setTextSize(quiet, TextSize::Small);
        words->addWidget(quiet);
    }
    across->addLayout(words, 1);
    return part;
}

} // namespace partsong
