// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rounddialog.h"

#include "core/store/naming.h"
#include "core/themes/theme.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Whom to ring is most often who it was last time.
QString lastRing(const Project &project)
{
    const auto rounds = project.all<Round>();
    return rounds.empty() ? QString() : rounds.back().ring;
}

} // namespace

RoundDialog::RoundDialog(const Project &project, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit), m_date(new QDateEdit(QDate::currentDate())),
      m_themes(new QListWidget), m_note(quietLabel({})), m_ring(new QPlainTextEdit(lastRing(project))),
      m_make(primaryButton(tr("Make review")))
{
    setWindowTitle(tr("New review"));
    auto *buttons = acceptOrCancel(this, m_make);
    auto *form = scrollingForm(this, buttons, {560, 720});
    m_name->setPlaceholderText(tr("Draft themes, spring"));
    m_date->setCalendarPopup(true);
    m_ring->setTabChangesFocus(true);
    setScaledMinimumHeight(m_themes, 208);
    setScaledMinimumHeight(m_ring, 64);
    addFormRow(form, tr("&Name"), m_name);
    addFormRow(form, tr("&Day"), m_date);
    addFormRow(form, tr("Which &themes it asks about"), m_themes);
    setTextSize(m_note, TextSize::Small);
    setInk(m_note, Ink::Warning);
    form->addWidget(m_note);
    addFormRow(
        form, tr("Who they can &ring"), m_ring,
        tr("A name, a number and hours: reading this may stir something up. It stands on every sheet."));
    fillThemes(project);
    connect(m_name, &QLineEdit::textChanged, this, &RoundDialog::updateState);
    connect(m_themes, &QListWidget::itemChanged, this, &RoundDialog::updateState);
    updateState();
}

void RoundDialog::fillThemes(const Project &project)
{
    for (const TreeNode &node : treeOrder(project, Theme::type())) {
        const auto theme = project.find(Id<Theme>(node.id));
        if (!theme || theme->state == ThemeState::SetAside)
            continue;
        auto *item = new QListWidgetItem(pathOf(project, Theme::type(), node.id), m_themes);
        item->setData(Qt::UserRole, QVariant::fromValue(node.id));
        item->setData(Qt::UserRole + 1, theme->statement.trimmed().isEmpty());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(theme->statement.trimmed().isEmpty() ? Qt::Unchecked : Qt::Checked);
    }
}

RoundDraft RoundDialog::draft() const
{
    RoundDraft draft;
    draft.name = m_name->text().trimmed();
    draft.date = m_date->date().toString(Qt::ISODate);
    draft.ring = m_ring->toPlainText().trimmed();
    for (int row = 0; row < m_themes->count(); ++row) {
        const QListWidgetItem *item = m_themes->item(row);
        if (item->checkState() == Qt::Checked)
            draft.themes.push_back(SubjectId(item->data(Qt::UserRole).value<Uuid>()));
    }
    return draft;
}

void RoundDialog::updateState()
{
    int wordless = 0;
    for (int row = 0; row < m_themes->count(); ++row) {
        const QListWidgetItem *item = m_themes->item(row);
        if (item->checkState() == Qt::Checked && item->data(Qt::UserRole + 1).toBool())
            ++wordless;
    }
    m_note->setText(
        tr("%n chosen theme(s) have no plain English summary yet. Reviewers would see only the name.",
           nullptr, wordless));
    m_note->setVisible(wordless > 0);
    const RoundDraft now = draft();
    m_make->setEnabled(!now.name.isEmpty() && !now.themes.empty());
}

} // namespace partsong
