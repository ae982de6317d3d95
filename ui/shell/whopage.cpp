// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/whopage.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/scale.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

namespace {

QPushButton *acrossThePage(QPushButton *button)
{
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAutoDefault(true); // Return presses it, as Space does
    return button;
}

QString shownOnButton(QString name)
{
    return name.replace(u'&', QLatin1String("&&"));
}

} // namespace

WhoPage::WhoPage(QWidget *parent)
    : QWidget(parent), m_why(wordsLabel({})), m_teamPart(new QWidget), m_team(column(m_teamPart, 0, 2)),
      m_name(new QLineEdit), m_join(new QPushButton(tr("&Join the team")))
{
    auto *look = acrossThePage(new QPushButton(tr("Only &look for now")));
    auto *page = new QWidget;
    setScaledMaximumWidth(page, 480);
    auto *middle = column(page, 0, 3);
    middle->addStretch(2);
    middle->addWidget(titleLabel(tr("Who is working here?")));
    middle->addWidget(m_why);
    middle->addSpacing(space(1));
    middle->addWidget(m_teamPart);
    auto *somebody = new QWidget;
    auto *line = row(somebody, 0, 2);
    line->addWidget(m_name, 1);
    line->addWidget(m_join);
    somebody->setFocusProxy(m_name);
    addFormRow(middle, tr("&Somebody else"), somebody);
    middle->addSpacing(space(1));
    middle->addWidget(look);
    middle->addStretch(3);
    column(this, 0, 0)->addWidget(centredPage(page));
    setAccessibleName(tr("Who is working here?"));
    m_name->setPlaceholderText(tr("Your name"));
    m_join->setAutoDefault(true);
    const auto join = [this] {
        if (!m_name->text().trimmed().isEmpty())
            Q_EMIT chosen(m_name->text());
    };
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_join->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, join);
    connect(m_join, &QPushButton::clicked, this, join);
    connect(look, &QPushButton::clicked, this, &WhoPage::lookingWanted);
}

void WhoPage::ask(const QString &study, const QStringList &team, const QString &usual)
{
    m_why->setText(
        tr("What is coded, written and decided in “%1” is kept under the name of who did it.").arg(study));
    qDeleteAll(m_teamPart->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_teamPart->setVisible(!team.isEmpty());
    const bool member = team.contains(usual);
    if (member)
        offer(usual, true);
    for (const QString &name : team) {
        if (name != usual)
            offer(name, false);
    }
    m_name->setText(member ? QString() : usual);
    m_name->selectAll();
    m_join->setEnabled(!m_name->text().isEmpty());
}

// Return is never one press away from a colleague's name: the first button has the focus only where it is
// that of the usual person.
void WhoPage::offer(const QString &name, bool usual)
{
    auto *button =
        acrossThePage(usual ? primaryButton(shownOnButton(name)) : new QPushButton(shownOnButton(name)));
    m_team->addWidget(button);
    button->show(); // only what is in sight can have the focus
    connect(button, &QPushButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
    if (usual)
        button->setFocus(Qt::OtherFocusReason);
    else if (m_team->count() == 1)
        m_name->setFocus(Qt::OtherFocusReason);
}

void WhoPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return Q_EMIT lookingWanted();
    case Qt::Key_Up:
        focusNextPrevChild(false);
        return;
    case Qt::Key_Down:
        focusNextPrevChild(true);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace partsong
