// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

namespace {

// One pixel in the colour of lines, whatever the palette.
class Hairline : public QWidget {
public:
    Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Mid));
    }
};

} // namespace

QLabel *wordsLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = wordsLabel(text, parent);
    setInk(label, Ink::Quiet);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    auto *label = wordsLabel(text, parent);
    setTextSize(label, TextSize::Title, QFont::DemiBold);
    return label;
}

void addFormRow(QVBoxLayout *form, const QString &caption, QWidget *field, const QString &help)
{
    auto *part = column(nullptr, 0, 1);
    auto *label = wordsLabel(caption);
    setTextSize(label, TextSize::Body, QFont::Medium);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(caption);
    part->addWidget(label);
    part->addWidget(field);
    if (!help.isEmpty()) {
        auto *words = quietLabel(help);
        setTextSize(words, TextSize::Small);
        field->setAccessibleDescription(help);
        part->addWidget(words);
    }
    form->addLayout(part);
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setPrimary(button, true);
    return button;
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setProperty("primary", primary);
    button->update();
}

QToolButton *iconButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *hairline(Qt::Orientation orientation, QWidget *parent)
{
    return new Hairline(orientation, parent);
}

} // namespace partsong
