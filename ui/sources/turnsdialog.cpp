// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/turnsdialog.h"

#include "core/base/textindex.h"
#include "core/sources/speakers.h"
#include "core/sources/turnqueries.h"
#include "core/sources/turns.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/codecolours.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

TurnsDialog::TurnsDialog(StudyContext &context, Id<Source> source, QWidget *parent)
    : QDialog(parent), m_context(context), m_source(source), m_list(new QTreeWidget),
      m_words(new QPlainTextEdit), m_speaker(new QComboBox), m_change(new QPushButton(tr("Change speaker"))),
      m_split(new QPushButton(tr("Split at the caret"))), m_join(new QPushButton(tr("Join with the next")))
{
    const auto known = context.project.find(source);
    setWindowTitle(tr("Turns of %1").arg(known ? known->name : QString()));
    auto *layout = column(this, 5, 3);
    m_list->setHeaderLabels({tr("Turn"), tr("Speaker"), tr("Words")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Turns"));
    m_list->setColumnWidth(0, scaled(64));
    m_list->setColumnWidth(1, scaled(150));
    layout->addWidget(m_list, 3);
    m_words->setReadOnly(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setTabChangesFocus(true);
    addFormRow(layout, tr("Its words: put the caret where another begins to speak"), m_words);
    m_speaker->setEditable(true);
    m_speaker->setInsertPolicy(QComboBox::NoInsert);
    m_speaker->setAccessibleName(tr("Speaker"));
    auto *tools = row(nullptr, 0, 2);
    tools->addWidget(m_speaker, 1);
    for (QPushButton *button : {m_change, m_split, m_join}) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    layout->addLayout(tools);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TurnsDialog::showCurrent);
    connect(m_change, &QPushButton::clicked, this, &TurnsDialog::change);
    connect(m_split, &QPushButton::clicked, this, &TurnsDialog::split);
    connect(m_join, &QPushButton::clicked, this, &TurnsDialog::join);
    connect(&context.project, &Project::changed, this, &TurnsDialog::fill);
    takeBackIn(this, context);
    fill();
    resize(QSize(scaled(760), scaled(620)).boundedTo(screen()->availableGeometry().size() * 9 / 10));
    m_list->setFocus();
}

int TurnsDialog::current() const
{
    return m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
}

void TurnsDialog::fill()
{
    const int before = std::max(0, current());
    const Id<Text> text = textOf(m_context.project, m_source);
    const auto words = m_context.project.text(text);
    m_turns = turnsOf(m_context.project, text);
    QHash<Id<Speaker>, QString> names;
    QHash<Id<Speaker>, QColor> colours;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_speaker->clear();
    for (const SpeakerRow &row : speakerRows(m_context.project, m_source)) {
        names.insert(row.speaker.id, row.speaker.name);
        colours.insert(row.speaker.id, QColor::fromString(row.speaker.colour));
        m_speaker->addItem(row.speaker.name);
    }
    QList<QTreeWidgetItem *> items;
    for (const Turn &turn : m_turns) {
        const TextRange first{turn.range.start, std::min(turn.range.end, turn.range.start + 120)};
        items << new QTreeWidgetItem(QStringList{QString::number(items.size() + 1), names.value(turn.speaker),
                                                 words->words(first).simplified()});
        if (const QColor colour = colours.value(turn.speaker); colour.isValid())
            items.back()->setData(1, Qt::DecorationRole, shownCodeColour(colour, paletteOf(this)));
    }
    m_list->addTopLevelItems(items);
    m_list->setCurrentItem(m_list->topLevelItem(std::min(before, int(items.size()) - 1)));
    showCurrent();
}

void TurnsDialog::showCurrent()
{
    const int at = current();
    const bool writable = at >= 0 && !m_context.project.readOnly();
    m_words->setPlainText(
        at < 0 ? QString()
               : m_context.project.text(m_turns[size_t(at)].text)->words(m_turns[size_t(at)].range));
    m_speaker->setEditText(at < 0 ? QString() : m_list->currentItem()->text(1));
    m_change->setEnabled(writable);
    m_split->setEnabled(writable);
    m_join->setEnabled(writable && at + 1 < int(m_turns.size()));
}

void TurnsDialog::change()
{
    std::vector<Id<Turn>> chosen;
    for (QTreeWidgetItem *item : m_list->selectedItems())
        chosen.push_back(m_turns[size_t(m_list->indexOfTopLevelItem(item))].id);
    if (chosen.empty() && current() >= 0)
        chosen.push_back(m_turns[size_t(current())].id);
    m_context.notices.report(setTurnSpeaker(m_context.project, chosen, m_speaker->currentText()));
}

// The caret counts UTF-16 units of the turn's words, the study characters of the text.
void TurnsDialog::split()
{
    if (current() < 0)
        return;
    const int row = current();
    const Turn turn = m_turns[size_t(row)];
    const QString words = m_words->toPlainText();
    int caret = m_words->textCursor().position();
    while (caret < words.size() && words[caret].isSpace())
        ++caret;
    const int at = turn.range.start + int(words.left(caret).toUcs4().size());
    if (!m_context.notices.report(splitTurn(m_context.project, turn.id, at)))
        return;
    // The second part is the one to be given to somebody else.
    m_list->clearSelection();
    m_list->setCurrentItem(m_list->topLevelItem(row + 1));
    m_speaker->setFocus();
}

void TurnsDialog::join()
{
    if (current() >= 0)
        m_context.notices.report(joinTurns(m_context.project, m_turns[size_t(current())].id));
}

} // namespace partsong
