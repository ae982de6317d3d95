// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/hitsdialog.h"

#include "core/store/project.h"
#include "ui/coding/plannedcodingslist.h"
#include "ui/coding/plannedcodingsmodel.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

HitsDialog::HitsDialog(const Project &project, Id<Text> text, const std::vector<TextRange> &hits,
                       const QString &code, QWidget *parent)
    : FormDialog(tr("Code all hits"), 620, parent), m_hits(hits), m_text(text), m_parts(project, text),
      m_scope(new QComboBox), m_model(new PlannedCodingsModel(project, this)),
      m_list(new PlannedCodingsList(m_model)), m_accept(primaryButton(tr("Code")))
{
    m_scope->addItem(tr("The words that were found"), int(PassageScope::Match));
    m_scope->addItem(tr("The sentence around them"), int(PassageScope::Sentence));
    m_scope->addItem(tr("The paragraph around them"), int(PassageScope::Paragraph));
    m_scope->addItem(tr("The whole turn of who speaks"), int(PassageScope::Turn));
    form()->addWidget(titleLabel(code));
    addFormRow(form(), tr("What is coded"), m_scope);
    m_model->nameSpeakers();
    m_list->setAccessibleName(tr("Passages"));
    setScaledMinimumHeight(m_list, textScale() > 2 ? 160 : 300);
    auto *ticks = row(nullptr, 0, 2);
    auto *all = new QPushButton(tr("Tick all"));
    auto *none = new QPushButton(tr("Tick none"));
    ticks->addWidget(all);
    ticks->addWidget(none);
    ticks->addStretch(1);
    form()->addLayout(ticks);
    form()->addWidget(m_list, 1);
    connect(all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &HitsDialog::fill);
    connect(m_model, &PlannedCodingsModel::ticksChanged, this, &HitsDialog::tellCount);
    finish(m_accept);
    fill();
}

void HitsDialog::fill()
{
    const auto scope = PassageScope(m_scope->currentData().toInt());
    std::vector<NewCoding> passages;
    for (const TextRange &hit : m_hits) {
        NewCoding passage;
        passage.anchor.text = m_text;
        passage.anchor.range = m_parts.around(hit, scope);
        if (passages.empty() || passages.back().anchor != passage.anchor) // two hits in one sentence
            passages.push_back(passage);
    }
    m_model->setPlanned(std::move(passages));
    m_list->setCurrentIndex(m_model->index(0));
}

void HitsDialog::tellCount()
{
    m_accept->setText(tr("Code %n passage(s)", nullptr, m_model->tickedCount()));
    m_accept->setEnabled(m_model->tickedCount() > 0);
}

std::vector<TextRange> HitsDialog::ranges() const
{
    std::vector<TextRange> ticked;
    for (const NewCoding &passage : m_model->ticked())
        ticked.push_back(passage.anchor.range);
    return ticked;
}

} // namespace partsong
