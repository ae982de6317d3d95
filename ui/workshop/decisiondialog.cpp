// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/decisiondialog.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QDateEdit>
#include <QDateTime>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int SubjectRole = Qt::UserRole;

QPlainTextEdit *lines(int count)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    setScaledMinimumHeight(edit, 14 + 20 * count);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the least
    return edit;
}

} // namespace

DecisionDialog::DecisionDialog(const Offers &offers, QWidget *parent)
    : FormDialog(tr("Decision"), 680, parent), m_what(lines(2)), m_who(new QLineEdit),
      m_when(new QDateEdit(QDate::currentDate())), m_why(lines(2)),
      m_on(listOf(offers.on, tr("It rests on"))), m_changed(listOf(offers.changed, tr("It changed"))),
      m_save(primaryButton(tr("Keep decision")))
{
    m_what->setPlaceholderText(tr("One number at night, answered by a person."));
    m_who->setPlaceholderText(tr("Everyone at the workshop"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(u"d MMMM yyyy"_s);
    addFormRow(form(), tr("&What was decided"), m_what);
    sideBySide({tr("W&ho decided"), m_who, 2}, {tr("Whe&n"), m_when, 1});
    addFormRow(form(), tr("Wh&y"), m_why);
    sideBySide({tr("It &rests on"), m_on, 1}, {tr("It &changed"), m_changed, 1});
    finish(m_save);
    connect(m_what, &QPlainTextEdit::textChanged, this, &DecisionDialog::update);
    update();
}

QListWidget *DecisionDialog::listOf(const std::vector<Offer> &offers, const QString &name)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideRight);
    setScaledMinimumHeight(list, 168);
    for (const Offer &offer : offers) {
        auto *item = new QListWidgetItem(offer.title, list);
        item->setData(SubjectRole, QVariant::fromValue(offer.subject.uuid()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(offer.ticked ? Qt::Checked : Qt::Unchecked);
    }
    return list;
}

std::vector<SubjectId> DecisionDialog::tickedOf(const QListWidget *list)
{
    std::vector<SubjectId> subjects;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked)
            subjects.push_back(SubjectId(list->item(i)->data(SubjectRole).value<Uuid>()));
    }
    return subjects;
}

void DecisionDialog::setDraft(const DecisionDraft &draft)
{
    m_what->setPlainText(draft.text);
    m_who->setText(draft.by);
    m_why->setPlainText(draft.why);
    if (draft.time)
        m_when->setDate(QDateTime::fromMSecsSinceEpoch(*draft.time).date());
}

DecisionDraft DecisionDialog::draft() const
{
    DecisionDraft draft{.text = m_what->toPlainText().trimmed(),
                        .why = m_why->toPlainText().trimmed(),
                        .by = m_who->text().trimmed(),
                        .on = tickedOf(m_on),
                        .changed = tickedOf(m_changed)};
    const bool today = m_when->date() == QDate::currentDate();
    draft.time = (today ? QDateTime::currentDateTime() : m_when->date().startOfDay()).toMSecsSinceEpoch();
    return draft;
}

QStringList DecisionDialog::written() const
{
    const DecisionDraft now = draft();
    QStringList all{now.text, now.why, now.by, m_when->date().toString(Qt::ISODate)};
    for (const SubjectId &subject : now.on)
        all << subject.text();
    for (const SubjectId &subject : now.changed)
        all << subject.text();
    return all;
}

void DecisionDialog::update()
{
    m_save->setEnabled(!m_what->toPlainText().trimmed().isEmpty());
}

} // namespace partsong
